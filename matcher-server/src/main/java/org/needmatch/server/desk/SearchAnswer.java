package org.needmatch.server.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.json.DeskMenuDocument;
import org.needmatch.json.DeskStateDocument.Job;
import org.needmatch.json.DeskStateDocument.Move;
import org.needmatch.json.DeskStateDocument.Proposal;
import org.needmatch.plan.Limit;

/** What is searched for, and what was found, as parts of documents. */
final class SearchAnswer {
  private SearchAnswer() {
  }

  static @Nullable Job job(DeskSession session, Revision now) {
    var menu = session.searches().menu();
    if (menu != null) {
      return new Job(menu.id(), menu.hasFailed() ? "failed" : menu.isDone() ? "done" : "running",
          Searches.MENU, menu.elapsedMillis(), null, null, null, "same");
    }
    var search = session.searches().search();
    return search == null ? null : job(session, now, search);
  }

  private static Job job(DeskSession session, Revision now, PlanSearch search) {
    var progress = search.job().progress().orElse(null);
    var percent = new Percent(now.judgement().totalMedium());
    var state = switch (search.job().status()) {
      case FAILED -> "failed";
      case DONE -> "done";
      case QUEUED, SOLVING -> search.isStopping() ? "stopping" : "running";
    };
    return new Job(search.id(), state, search.what(),
        progress == null ? 0 : progress.elapsed().toMillis(),
        progress == null ? null : percent.of(progress.score().medium()),
        progress == null ? null : percent.of(progress.boundMedium()),
        progress == null ? null : progress.gapPercent(),
        session.searches().proposal(now) == null ? "same" : "better");
  }

  static @Nullable Proposal proposal(DeskSession session, Revision now, boolean names) {
    var stands = session.searches().proposal(now);
    if (stands == null) {
      return null;
    }
    var percent = new Percent(now.judgement().totalMedium());
    var limit = stands.limit();
    return new Proposal(stands.number(), stands.kind(), percent.of(stands.medium()),
        limit == null || limit.scope() == Limit.Scope.UNPROVEN ? null : percent.of(limit.medium()),
        Strip.between(now, stands.take(), names).stream()
            .map(one -> new Move(one.sentence(), one.place().needId(), one.place().role(),
                one.place().volunteerId(), one.kind().equals("added")))
            .toList());
  }

  static DeskMenuDocument menu(DeskSession session) {
    var menu = session.searches().menu();
    boolean names = session.view().names();
    return menu == null
        ? new DeskMenuDocument(List.of(), true)
        : new DeskMenuDocument(
            menu.lines().stream().map(line -> line.document(menu.of(), names)).toList(),
            menu.isDone());
  }
}
