import {writeCurl} from './curl.ts'
import type {SampleFile} from './sample-files.ts'
import type {SampleHeader, SamplePart, SampleRequest} from './sample-request.ts'

/** A language that requests are shown in. */
export interface Language {
  /** The name that readers know it by. */
  readonly label: string
  /** Program text that sends the request. */
  readonly write: (request: SampleRequest) => string
}

/** A text as a literal of JavaScript; other languages read most such literals as it does. Values become literals here; no program text is changed. */
const quoted = (text: string) => JSON.stringify(text).replaceAll(/[\u2028\u2029\u007F]/g, escapeUnit)

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A header as a literal and, where it has one, the variable of its credential behind it. */
function joined({value, variable}: SampleHeader, {quote, read, plus}: Literals): string {
  if (variable === undefined) return quote(value)
  return value === '' ? read(variable) : `${quote(value)} ${plus} ${read(variable)}`
}

interface Literals {
  readonly quote: (text: string) => string
  /** An expression that reads an environment variable. */
  readonly read: (variable: string) => string
  /** The operator that joins two texts. */
  readonly plus: string
}

/** A JSON value as a literal of Python. */
function inPython(value: unknown, indent = ''): string {
  const deeper = `${indent}    `
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return JSON.stringify(value)
  if (typeof value !== 'object') return quoted(value as string)
  const list = Array.isArray(value)
  const texts = list
    ? value.map((item) => inPython(item, deeper))
    : Object.entries(value).map(([key, item]) => `${quoted(key)}: ${inPython(item, deeper)}`)
  const [open, close] = list ? '[]' : '{}'
  return texts.length === 0
    ? `${open}${close}`
    : `${open}\n${texts.map((text) => `${deeper}${text},\n`).join('')}${indent}${close}`
}

function openInPython({name}: SampleFile): string {
  return `open(${quoted(name)}, "rb")`
}

function partInPython({text, file}: SamplePart): string {
  return file === undefined
    ? `(None, ${quoted(text)})`
    : `(${quoted(file.name)}, ${openInPython(file)}, ${quoted(file.mediaType)})`
}

function writePython({method, url, headers, body}: SampleRequest): string {
  const literals = {quote: quoted, read: (name: string) => `os.environ[${quoted(name)}]`, plus: '+'}
  const isJson = body !== undefined && /json$/i.test(body.mediaType)
  const shown = headers.filter(({name}) => !isJson || name !== 'content-type' || body.mediaType !== 'application/json')
  const needsOs = shown.some(({variable}) => variable !== undefined)
  const table = shown.map((header) => `        ${quoted(header.name)}: ${joined(header, literals)},\n`).join('')
  const payload =
    body === undefined
      ? ''
      : body.parts !== undefined
        ? `    files=[\n${body.parts.map((part) => `        (${quoted(part.name)}, ${partInPython(part)}),\n`).join('')}    ],\n`
        : body.file !== undefined
          ? `    data=${openInPython(body.file)},\n`
          : isJson
            ? `    json=${inPython(body.value, '    ')},\n`
            : `    data=${quoted(body.text ?? '')}.encode(),\n`
  return `${needsOs ? 'import os\n' : ''}import requests\n\nresponse = requests.request(\n    ${quoted(method)},\n    ${quoted(url)},\n${table === '' ? '' : `    headers={\n${table}    },\n`}${payload})\nresponse.raise_for_status()\nprint(response.text)\n`
}

/** The text of a body in one piece; a form in parts as the parts that it is made of. */
function bodyText({body}: SampleRequest): {text: string; headers: readonly SampleHeader[]} | undefined {
  if (body === undefined) return undefined
  if (body.parts === undefined) return {text: body.text ?? '', headers: []}
  const boundary = 'boundary-of-parts'
  const parts = body.parts.map(({name, text, file}) => {
    const about = file === undefined ? '' : `; filename="${file.name}"\r\nContent-Type: ${file.mediaType}`
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${about}\r\n\r\n${text}\r\n`
  })
  return {
    text: `${parts.join('')}--${boundary}--\r\n`,
    headers: [{name: 'content-type', value: `${body.mediaType}; boundary=${boundary}`}],
  }
}

/** Takes a text for a raw literal if it cannot end or change in it, else for one with escapes. */
function raw(text: string, isSafe: boolean, asRaw: (text: string) => string, asQuoted: (text: string) => string) {
  // Some readers normalize the ends of lines, or refuse control characters.
  return isSafe && text.includes('\n') && !/[\0-\x08\x0B-\x1F\x7F]/.test(text) ? asRaw(text) : asQuoted(text)
}

function writeGo(request: SampleRequest): string {
  const {method, url, headers} = request
  const body = bodyText(request)
  const literals = {quote: quoted, read: (name: string) => `os.Getenv(${quoted(name)})`, plus: '+'}
  const all = [...headers, ...(body?.headers ?? [])]
  const needsOs = all.some(({variable}) => variable !== undefined)
  const imports = ['fmt', 'io', 'net/http', ...(needsOs ? ['os'] : []), ...(body === undefined ? [] : ['strings'])]
  const payload =
    body === undefined
      ? 'nil'
      : `strings.NewReader(${raw(body.text, !body.text.includes('`'), (text) => `\`${text}\``, quoted)})`
  return `package main

import (
${imports.map((name) => `\t"${name}"\n`).join('')})

func main() {
	request, err := http.NewRequest(${quoted(method)}, ${quoted(url)}, ${payload})
	if err != nil {
		panic(err)
	}
${all.map((header) => `\trequest.Header.Set(${quoted(header.name)}, ${joined(header, literals)})\n`).join('')}	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.Status, string(text))
}
`
}

/** In Ruby, "#" may begin an expression within quotes. */
const inRuby = (text: string) => quoted(text).replaceAll('#', '\\#')

function writeRuby(request: SampleRequest): string {
  const {method, url, headers} = request
  const body = bodyText(request)
  const literals = {quote: inRuby, read: (name: string) => `ENV.fetch(${inRuby(name)})`, plus: '+'}
  const set = [...headers, ...(body?.headers ?? [])].map(
    (header) => `request[${inRuby(header.name)}] = ${joined(header, literals)}\n`,
  )
  const payload =
    body === undefined
      ? ''
      : raw(
          body.text,
          !/^BODY$/m.test(body.text),
          (text) => `request.body = <<'BODY'.chomp\n${text}\nBODY\n`,
          (text) => `request.body = ${inRuby(text)}\n`,
        )
  return `require "net/http"

uri = URI(${inRuby(url)})
request = Net::HTTPGenericRequest.new(${inRuby(method)}, ${body === undefined ? 'false' : 'true'}, true, uri)
${set.join('')}${payload}response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == "https") { |http| http.request(request) }
puts response.code, response.body
`
}

function writeJava(request: SampleRequest): string {
  const {method, url, headers} = request
  const body = bodyText(request)
  const literals = {quote: quoted, read: (name: string) => `System.getenv(${quoted(name)})`, plus: '+'}
  const set = [...headers, ...(body?.headers ?? [])].map(
    (header) => `    .header(${quoted(header.name)}, ${joined(header, literals)})\n`,
  )
  const block = (text: string) => `"""\n${text.replaceAll('\\', '\\\\')}"""`
  const publisher =
    body === undefined
      ? 'HttpRequest.BodyPublishers.noBody()'
      : `HttpRequest.BodyPublishers.ofString(${raw(body.text, !body.text.includes('"""') && !/["\s]$| $/m.test(body.text), block, quoted)})`
  return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

var request = HttpRequest.newBuilder(URI.create(${quoted(url)}))
${set.join('')}    .method(${quoted(method)}, ${publisher})
    .build();
var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
System.out.println(response.statusCode() + " " + response.body());
`
}

const inPhp = (text: string) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`

function writePhp(request: SampleRequest): string {
  const {method, url, headers} = request
  const body = bodyText(request)
  const lines = [...headers, ...(body?.headers ?? [])].map(({name, value, variable}) =>
    variable === undefined
      ? `        ${inPhp(`${name}: ${value}`)},\n`
      : `        ${inPhp(`${name}: ${value}`)} . getenv(${inPhp(variable)}),\n`,
  )
  const payload =
    body === undefined
      ? ''
      : `    CURLOPT_POSTFIELDS => ${raw(body.text, !/^\s*BODY\b/m.test(body.text), (text) => `<<<'BODY'\n${text}\nBODY`, inPhp)},\n`
  return `<?php
$curl = curl_init(${inPhp(url)});
curl_setopt_array($curl, [
    CURLOPT_CUSTOMREQUEST => ${inPhp(method)},
    CURLOPT_RETURNTRANSFER => true,
${lines.length === 0 ? '' : `    CURLOPT_HTTPHEADER => [\n${lines.join('')}    ],\n`}${payload}]);
echo curl_exec($curl);
`
}

function writeCSharp(request: SampleRequest): string {
  const {method, url, headers, body: given} = request
  const body = bodyText(request)
  const literals = {
    quote: quoted,
    read: (name: string) => `Environment.GetEnvironmentVariable(${quoted(name)})`,
    plus: '+',
  }
  const contentType = [...(body?.headers ?? []), ...headers].find(({name}) => name === 'content-type')?.value
  const set = headers
    .filter(({name}) => name !== 'content-type')
    .map((header) => `request.Headers.TryAddWithoutValidation(${quoted(header.name)}, ${joined(header, literals)});\n`)
  const payload =
    body === undefined
      ? ''
      : `request.Content = new StringContent(${raw(body.text, !body.text.includes('"""'), (text) => `"""\n${text}\n"""`, quoted)});
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(${quoted(contentType ?? given?.mediaType ?? '')});
`
  return `using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(new HttpMethod(${quoted(method)}), ${quoted(url)});
${set.join('')}${payload}using var response = await client.SendAsync(request);
Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
`
}

/** Languages by their keys, in the order in which they are offered. */
export const languages = {
  curl: {label: 'curl', write: writeCurl},
  python: {label: 'Python', write: writePython},
  go: {label: 'Go', write: writeGo},
  ruby: {label: 'Ruby', write: writeRuby},
  java: {label: 'Java', write: writeJava},
  php: {label: 'PHP', write: writePhp},
  csharp: {label: 'C#', write: writeCSharp},
} as const satisfies Readonly<Record<string, Language>>
