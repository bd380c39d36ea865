package org.needmatch.internal.io.read;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Role;
import org.needmatch.internal.io.table.Table;

/**
 * The roles of roles.csv, which replace their needs' own seats. A bad row sets
 * its need aside.
 */
final class RolesReader {
  private final NeedsReader needs;
  private final RoleActivityReader cares;

  RolesReader(NeedsReader needs, RoleActivityReader cares) {
    this.needs = needs;
    this.cares = cares;
  }

  /** The needs that have rows in the table. */
  static Set<String> needIds(@Nullable Table table) {
    return table == null
        ? Set.of()
        : table.rows().stream().map(row -> new RowReader(table, row).text("need_id"))
            .collect(Collectors.toUnmodifiableSet());
  }

  void read(Table table, FindingLog log) {
    log.rows(table, this::read);
  }

  private void read(RowReader row) {
    var id = row.text("need_id");
    needs.leftOut().role(row);
    var need = needs.find(id);
    if (need == null) {
      unknown(row, id);
      return;
    }
    row.consequence("need " + id + " set aside");
    var name = row.text("role");
    var inherited = need.content().ownRole().requirement();
    var dbs = RequirementReader.dbs(row, inherited.dbs());
    var band = row.blank("serves") ? need.content().supervision().said().ageBand() : "";
    var roleActivity = cares.read(row, cares.said(row, need.content().roleActivity()), dbs,
        need.time().day(), band);
    RequirementReader.refuseNone(row, dbs, roleActivity);
    var role = RoleCountsReader.read(row, name.isEmpty() ? Role.DEFAULT_NAME : name,
        RequirementReader.read(row, inherited, dbs, roleActivity));
    if (role != null) {
      cares.proportion(row, roleActivity, dbs, need.time());
    }
    if (role != null && !need.add(role)) {
      row.error(FindingCode.ROLE_DUPLICATE, "role",
          "The need " + id + " has two rows for the role " + role.name() + ".",
          "Give each role one row.");
    }
    if (!row.ok()) {
      need.setAside(LeftOutNeeds.reason(row), LeftOutNeeds.wrong(row));
    }
  }

  private void unknown(RowReader row, String id) {
    row.consequence("row ignored");
    if (id.isEmpty()) {
      row.required("need_id");
    } else if (!needs.known(id)) {
      var near = needs.near(id);
      if (!near.isEmpty()) {
        row.consequence("need " + String.join(" and ", near) + " set aside");
      }
      var wrong = "The need " + id + " is not in needs.csv." + NearIds.hint(near);
      row.error(FindingCode.NEED_UNKNOWN, "need_id", wrong, "Correct the id, or delete the row.");
      near.stream().map(needs::find).filter(Objects::nonNull)
          .forEach(need -> need.setAside(FindingCode.NEED_UNKNOWN.code(), wrong));
    } else if (!needs.onlyOutsideWeek(id)) {
      row.error(FindingCode.NEED_SET_ASIDE, "need_id", "The need " + id + " was set aside.",
          "Correct its row in needs.csv.");
    }
  }
}
