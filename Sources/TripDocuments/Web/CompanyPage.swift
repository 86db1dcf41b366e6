package import TripFormats
package import TripModel

/// One file that a company opens from a mail: what the trip costs it, by the program's own engine, and the form to
/// sign up with.
///
/// It asks no network and holds nobody's name; what is typed into it stays in it.
package struct CompanyPage: Sendable {
  private let data: PageData
  private let parts: PaperParts

  /// Rules come with the key that the page's script says.
  package init(_ trip: Trip, rules: [(key: String, sentence: Sentence)], _ settings: PaperSettings) {
    data = PageData(trip: trip, settings: settings, rules: rules)
    parts = PaperParts(trip: trip, settings: settings)
  }

  package static let title = Sentence(en: "What it costs, and sign-up", zhHant: "費用試算與報名", ja: "費用試算とお申込み")

  /// Throws where zlib finds no memory.
  package func page(digest: ([UInt8]) -> [UInt8]) throws(ZipProblem) -> Page {
    let script = EmbeddedFiles.pageScript
    var page = Page(
      title: "\(parts.text(parts.trip.title)) – \(parts.text(Self.title))", language: parts.language.rawValue,
      body: shell + (try payload) + "<script>\(HTML(stringLiteral: script))</script>\n")
    page.policy = """
      default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'sha256-\(Base64.text(digest(Array(script.utf8))))' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'
      """
    page.style = HTML(stringLiteral: EmbeddedFiles.pageStyle)
    return page
  }

  /// Data blocks are no scripts, so no policy runs them; packed, since a mail attachment should stay small.
  private var payload: HTML {
    get throws(ZipProblem) {
      let data = Array(JSONWriter.line(data.json).utf8)
      return """
        <script type="text/plain" id="data">\(Base64.text(try DeflatedBytes.of(data)))</script>
        <script type="text/plain" id="engine">\(EmbeddedFiles.engine)</script>

        """
    }
  }

  /// Empty places, which the script fills; where no script runs, the facts of the trip and whom to ask.
  var shell: HTML {
    """
    <a class="skip" href="#figures" data-say="skip"></a>
    <header class="paper">
    <p class="languages">\(languages)<button type="button" id="print" data-say="print"></button></p>
    <h1 id="title">\(parts.text(parts.trip.title))</h1>
    <p class="soft" id="about"></p>
    </header>
    <noscript>\(parts.paragraph(parts.text(Self.needsScript), class: "notice"))\(parts.footer())</noscript>
    <p class="notice" id="cannot-run" hidden>\(parts.text(Self.cannotRun))</p>
    <main>
    <p class="notice" id="closed" hidden></p>
    <p class="intro" data-say="intro"></p>
    <p class="sum"><span data-say="inAll"></span> <output id="sum" aria-live="polite"></output></p>
    <div class="two">
    \(section("headChoice", place: "choice", more: "<div id=\"rates\"></div>"))
    <section class="figures-box" aria-labelledby="head-headFigures"><h2 id="head-headFigures" data-say="headFigures"></h2>
    <p class="soft" id="chosen"></p>
    <div id="figures" tabindex="-1"></div></section>
    </div>
    \(section("compare", place: "comparison", more: "<p><button type=\"button\" id=\"keep\" data-say=\"keep\"></button></p>"))
    <section aria-labelledby="head-headDays"><h2 id="head-headDays" data-say="headDays"></h2><ol class="days" id="days"></ol></section>
    \(section("headCovers", place: "covers"))
    <div class="pair">\(section("leaving", place: "leaving"))
    \(section("deadlines", place: "deadlines"))</div>
    \(signUp)
    </main>
    <footer class="paper"><span data-say="headContact"></span> <span id="contact"></span></footer>

    """
  }

  private var languages: [HTML] {
    Language.allCases.map { language in
      """
      <button type="button" data-language="\(language.rawValue)" lang="\(language.rawValue)" aria-pressed="false">\(language.name)</button> 
      """
    }
  }

  private func section(_ key: String, place: String, more: HTML = .empty) -> HTML {
    """
    <section class="part-\(place)" aria-labelledby="head-\(key)"><h2 id="head-\(key)" data-say="\(key)"></h2>\
    <div id="\(place)"></div>\(more)</section>
    """
  }

  private var signUp: HTML {
    """
    <section class="part-form" id="form" aria-labelledby="head-headForm"><h2 id="head-headForm" data-say="headForm"></h2>
    <p data-say="formIntro"></p>
    <p class="tools"><button type="button" id="open" data-say="open"></button>
    <input type="file" id="file" accept=".json,application/json" hidden>
    <label class="inline"><input type="checkbox" id="remember"> <span data-say="remember"></span></label>
    <button type="button" id="wipe" data-say="wipe"></button></p>
    <h3 data-say="headCompany"></h3><div class="fields" id="company-fields"></div>
    <h3 data-say="headPeople"></h3><div class="fields" id="people-fields"></div>
    <div class="soft" id="still"></div>
    <p class="tools"><button type="button" class="strong" id="save" data-say="save"></button></p>
    <p id="saved" role="status"></p>
    <details><summary data-say="headNotice"></summary><dl class="facts" id="notice"></dl></details></section>
    """
  }

  private static let cannotRun = Sentence(
    en: "This browser cannot run the calculation; please open the file in a current Chrome, Edge, Firefox or Safari.",
    zhHant: "此瀏覽器無法執行試算，請改用新版 Chrome、Edge、Firefox 或 Safari 開啟本檔。",
    ja: "このブラウザーでは計算できません。最新の Chrome・Edge・Firefox・Safari で開いてください。")
  private static let needsScript = Sentence(
    en: "This page calculates in the browser; please allow scripts for it. Nothing is sent.",
    zhHant: "本頁在瀏覽器內計算，請允許執行指令碼；資料不會傳送。", ja: "このページはブラウザー内で計算します。スクリプトの実行を許可してください。データは送信されません。")
}
