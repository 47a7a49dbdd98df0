import {ownValue} from '../json/own.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** A text for elements and attributes of XML, with its line breaks. Characters that XML cannot hold stay. @see https://www.w3.org/TR/xml/#syntax */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\n\r\t]/g, (unit) => ownValue(entities, unit)!)
}
