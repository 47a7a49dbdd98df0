// What a contract that describes bodies in XML comes with, and no other.
export {withXml} from '../validate/read-xml.ts'
