import TripModel

extension ProcessEnd {
  var words: Sentence {
    switch self {
    case .exit(let code): Sentence(en: "exit code \(code)", zhHant: "結束代碼 \(code)", ja: "終了コード \(code)")
    case .signal(let number): Sentence(en: "signal \(number)", zhHant: "訊號 \(number)", ja: "シグナル \(number)")
    }
  }
}
