package org.needmatch.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.domain.PersonPair;
import org.needmatch.finding.FindingCode;
import org.needmatch.internal.cell.Words;
import org.needmatch.internal.table.Table;

/**
 * The rules of pairs.csv. A bad row sets the volunteers that it names aside,
 * before any other row is looked at.
 */
final class PairsReader {
  private final VolunteersReader volunteers;
  private final List<PersonPair> pairs = new ArrayList<>();
  private final Set<PersonPair> seen = new HashSet<>();

  PairsReader(VolunteersReader volunteers) {
    this.volunteers = volunteers;
  }

  List<PersonPair> pairs() {
    return List.copyOf(pairs);
  }

  void read(Table table, FindingLog log) {
    var rows = table.rows().stream().map(row -> new RowReader(table, row)).toList();
    for (var row : rows) {
      row.consequence("the volunteers that it names set aside");
      check(row);
      if (!row.ok()) {
        setAside(row.text("volunteer_a"));
        setAside(row.text("volunteer_b"));
      }
    }
    for (var row : rows) {
      if (row.ok()) {
        add(row);
      }
      log.addAll(row.findings());
    }
  }

  private static void check(RowReader row) {
    var a = row.required("volunteer_a");
    var b = row.required("volunteer_b");
    row.required("rule");
    kind(row);
    if (row.ok() && a.equals(b)) {
      row.error(FindingCode.PAIR_SAME_PERSON, "volunteer_b",
          "The row names the volunteer " + a + " twice.", "Name two volunteers.");
    }
  }

  private static PersonPair.Kind kind(RowReader row) {
    return row.value("rule", PersonPair.Kind.APART, Words.oneOf(PersonPair.Kind.class));
  }

  private void setAside(String id) {
    var volunteer = volunteers.find(id);
    if (volunteer != null) {
      volunteer.setAside();
    }
  }

  private void add(RowReader row) {
    var a = row.text("volunteer_a");
    var b = row.text("volunteer_b");
    var kind = kind(row);
    row.consequence("row ignored");
    boolean hasA = volunteers.usable(a) != null;
    boolean hasB = volunteers.usable(b) != null;
    if (kind == PersonPair.Kind.TOGETHER && hasA != hasB) {
      var missing = hasA ? b : a;
      row.warn(FindingCode.PARTNER_MISSING, hasA ? "volunteer_b" : "volunteer_a",
          (hasA ? a : b) + " is to be placed together with " + missing + ", who is not there or "
              + "was set aside.",
          (hasA ? a : b) + " is placed alone", "Correct the id, or delete the row.");
    } else if (!hasA || !hasB) {
      VolunteerNames.unknown(row, hasA ? "volunteer_b" : "volunteer_a", hasA ? b : a, volunteers);
    } else if (!seen
        .add(a.compareTo(b) < 0 ? new PersonPair(a, b, kind) : new PersonPair(b, a, kind))) {
      row.warn(FindingCode.PAIR_REPEATED, "volunteer_a",
          "The same rule for " + a + " and " + b + " is there before.", "taken once",
          "Delete the row.");
    } else {
      pairs.add(new PersonPair(a, b, kind));
    }
  }
}
