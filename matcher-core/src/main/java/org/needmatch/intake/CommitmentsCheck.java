package org.needmatch.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.needmatch.domain.Problem;
import org.needmatch.finding.FindingCode;

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
    var first = drafts.getFirst();
    for (var draft : drafts) {
      boolean other = !Problem.sameSeats(first.build(), draft.build());
      if (draft.isSetAside() || other) {
        var need = draft.content().id();
        drafts.forEach(each -> each.setAside(FindingCode.COMMITMENT_BROKEN.code()));
        log.add(FindingCode.COMMITMENT_BROKEN.of(file,
            other
                ? "The needs " + first.content().id() + " and " + need + " of the commitment " + id
                    + " differ in their roles or numbers of seats."
                : "The need " + need + " of the commitment " + id + " was set aside.",
            "all needs of the commitment set aside",
            other
                ? "Give all needs of a commitment the same roles, volunteers_min, volunteers and "
                    + "volunteers_core."
                : "Correct the other row."));
        return;
      }
    }
  }
}
