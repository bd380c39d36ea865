package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Problem;

/**
 * Sets commitments aside of which a need was set aside, or whose needs differ
 * in their seats: nobody should promise half of something.
 */
record CommitmentsCheck(NeedsReader needs, String file) {

  void setAside(FindingLog log) {
    var commitments = new LinkedHashMap<String, List<NeedDraft>>();
    for (var draft : needs.all()) {
      var id = draft.content().terms().commitment();
      if (id != null) {
        commitments.computeIfAbsent(id, key -> new ArrayList<>()).add(draft);
      }
    }
    commitments.forEach((id, drafts) -> check(id, drafts, log));
  }

  private void check(String id, List<NeedDraft> drafts, FindingLog log) {
    var missing = drafts.stream().filter(NeedDraft::isSetAside).findFirst()
        .map(draft -> draft.content().id()).orElse(needs.setAsideOf(id));
    var first = drafts.getFirst();
    var other = drafts.stream().filter(draft -> !Problem.sameSeats(first.build(), draft.build()))
        .findFirst();
    if (missing != null) {
      broken(drafts, log, (missing.isEmpty() ? "A need" : "The need " + missing)
          + " of the commitment " + id + " was set aside.", "Correct the other row.");
    } else if (other.isPresent()) {
      broken(drafts, log,
          "The needs " + first.content().id() + " and " + other.get().content().id()
              + " of the commitment " + id + " differ in their roles or numbers of seats.",
          "Give all needs of a commitment the same roles, volunteers_min, volunteers and "
              + "volunteers_core.");
    }
  }

  private void broken(List<NeedDraft> drafts, FindingLog log, String what, String whatToDo) {
    drafts.forEach(each -> each.setAside(FindingCode.COMMITMENT_BROKEN.code(), what));
    log.add(FindingCode.COMMITMENT_BROKEN.of(file, what, "all needs of the commitment set aside",
        whatToDo));
  }
}
