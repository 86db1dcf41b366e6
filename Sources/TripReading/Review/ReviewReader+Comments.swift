import TripCosting
import TripModel

extension ReviewReader {
  func comments(_ file: TextFile, _ reviewers: [Reviewer]) -> [ReviewComment] {
    guard var table = TableReader<CommentColumn>(file, notebook: notebook) else { return [] }
    table.require(CommentColumn.allCases)
    var comments: [ReviewComment] = []
    while let cells = table.nextCells() {
      table.require(CommentColumn.allCases, in: cells)
      let code = cells.text(table.position(.application))
      let application = application(code, CommentColumn.application, cells.origin)
      let reviewer = reviewer(cells.text(table.position(.reviewer)), reviewers, CommentColumn.reviewer, cells.origin)
      let text = cells.text(table.position(.comment))
      guard let application, let reviewer, !text.isEmpty else { continue }
      if let first = comments.first(where: { $0.application == application && $0.reviewer == reviewer }) {
        notebook.report(
          .review(.commentTwice(application: application, reviewer: reviewers[reviewer].id)), at: cells.origin,
          field: CommentColumn.comment.field, related: [first.origin])
      } else {
        comments.append(ReviewComment(origin: cells.origin, application: application, reviewer: reviewer, text: text))
      }
    }
    return comments
  }
}
