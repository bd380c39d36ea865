package org.needmatch.internal.io.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Table;

/**
 * The rules of pairs.csv. A bad row sets the volunteers that it names aside,
 * before any other row is looked at.
 */
final class PairsReader {
  private final VolunteersReader volunteers;
  private final List<VolunteerPair> pairs = new ArrayList<>();
  private final Set<VolunteerPair> seen = new HashSet<>();

  PairsReader(VolunteersReader volunteers) {
    this.volunteers = volunteers;
  }

  List<VolunteerPair> pairs() {
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

  private static VolunteerPair.Kind kind(RowReader row) {
    return row.value("rule", VolunteerPair.Kind.APART, WordParser.oneOf(VolunteerPair.Kind.class));
  }

  private void setAside(String id) {
    var volunteer = volunteers.find(id);
    if (volunteer != null) {
      volunteer.setAside();
    } else {
      volunteers.nearly(id).forEach(VolunteerDraft::setAside);
    }
  }

  private void add(RowReader row) {
    var a = row.text("volunteer_a");
    var b = row.text("volunteer_b");
    var kind = kind(row);
    row.consequence("row ignored");
    boolean hasA = volunteers.usable(a) != null;
    boolean hasB = volunteers.usable(b) != null;
    if (kind == VolunteerPair.Kind.TOGETHER && hasA != hasB) {
      var missing = hasA ? b : a;
      row.warn(FindingCode.PARTNER_MISSING, hasA ? "volunteer_b" : "volunteer_a",
          (hasA ? a : b) + " is to be placed together with " + missing + ", who is not there or "
              + "was set aside." + NearIds.hint(volunteers.near(missing)),
          (hasA ? a : b) + " is placed alone", "Correct the id, or delete the row.");
    } else if (!hasA || !hasB) {
      if (kind == VolunteerPair.Kind.APART) {
        keepNearApart(row, hasA ? List.of(a) : near(a), hasB ? List.of(b) : near(b));
      }
      VolunteerNames.unknown(row, hasA ? "volunteer_b" : "volunteer_a", hasA ? b : a, volunteers);
    } else if (!seen.add(ordered(a, b, kind))) {
      row.warn(FindingCode.PAIR_REPEATED, "volunteer_a",
          "The same rule for " + a + " and " + b + " is there before.", "taken once",
          "Delete the row.");
    } else {
      pairs.add(new VolunteerPair(a, b, kind));
    }
  }

  private List<String> near(String id) {
    return volunteers.near(id).stream().filter(near -> volunteers.usable(near) != null).toList();
  }

  /** People whom the row nearly names are kept apart as if it named them. */
  private void keepNearApart(RowReader row, List<String> first, List<String> second) {
    for (var a : first) {
      for (var b : second) {
        if (!a.equals(b)) {
          row.consequence("kept apart: " + String.join(" and ", first) + " from "
              + String.join(" and ", second));
          if (seen.add(ordered(a, b, VolunteerPair.Kind.APART))) {
            pairs.add(new VolunteerPair(a, b, VolunteerPair.Kind.APART));
          }
        }
      }
    }
  }

  private static VolunteerPair ordered(String a, String b, VolunteerPair.Kind kind) {
    return a.compareTo(b) < 0 ? new VolunteerPair(a, b, kind) : new VolunteerPair(b, a, kind);
  }
}
