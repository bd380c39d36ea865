package org.needmatch.judge.proof;

import org.jspecify.annotations.Nullable;

/** Reads a node. */
record NodeRow(ProblemIndex roster, CertificateErrors refusals) {

  @Nullable
  CertificateNode read(CertificateRow row) {
    var number = whole(row, "node");
    var parent = row.blank("parent") ? null : whole(row, "parent");
    var prices = row.blank("prices") ? null : whole(row, "prices");
    boolean sound = number != null && (parent != null || row.blank("parent"))
        && (prices != null || row.blank("prices"));
    NodeDecision decision = null;
    if (!row.blank("decision") || !row.blank("parent")) {
      decision = decision(row);
      sound &= decision != null;
    }
    return sound && number != null
        ? new CertificateNode(row.line(), number, parent, decision, prices)
        : null;
  }

  private @Nullable Long whole(CertificateRow row, String column) {
    var value = row.whole(column);
    if (value == null) {
      refusals.add(row.line(),
          "The " + column + " is \"" + row.text(column) + "\", not a whole number.");
    }
    return value;
  }

  private @Nullable NodeDecision decision(CertificateRow row) {
    var kind = NodeDecision.Kind.of(row.text("decision"));
    if (kind == null) {
      refusals.add(row.line(),
          "The decision is \"" + row.text("decision") + "\", not runs, not-run, in or out.");
      return null;
    }
    int need = roster.need(row.text("need_id"));
    if (need < 0) {
      refusals.add(row.line(), "Need " + row.text("need_id") + " is not in the problem.");
    }
    int volunteer = -1;
    if (kind.ofVolunteer()) {
      volunteer = roster.volunteer(row.text("volunteer_id"));
      if (volunteer < 0) {
        refusals.add(row.line(),
            "Volunteer " + row.text("volunteer_id") + " is not in the problem.");
        return null;
      }
    }
    return need < 0 ? null : new NodeDecision(kind, need, volunteer);
  }
}
