package org.needmatch.internal.io.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.internal.io.table.Table;

/**
 * The people of members.csv. A bad row sets its volunteer aside: a check that
 * is not known must not pass.
 */
final class MembersReader {
  private final VolunteersReader volunteers;
  private final PersonReader people;
  private final Set<List<String>> seen = new HashSet<>();

  MembersReader(VolunteersReader volunteers, PersonReader people) {
    this.volunteers = volunteers;
    this.people = people;
  }

  void read(Table table, FindingLog log) {
    log.rows(table, this::read);
  }

  private void read(RowReader row) {
    var id = row.text("volunteer_id");
    var volunteer = VolunteerNames.find(row, id, volunteers, "a member may be missing; set aside:");
    if (volunteer == null) {
      volunteers.nearly(id).forEach(VolunteerDraft::setAside);
      return;
    }
    var memberId = row.required("member_id");
    if (!memberId.isEmpty() && !seen.add(List.of(id, memberId))) {
      row.error(FindingCode.ID_DUPLICATE, "member_id",
          "The volunteer " + id + " has two members " + memberId + ".",
          "Give each member of a household an id of their own.");
    }
    var birthDate = people.birthDate(row);
    var age = people.age(row);
    var dbs = people.dbs(row);
    var skills = people.skills(row);
    if (row.ok()) {
      volunteer.member(HouseholdMember.builder(memberId).name(row.text("name")).birthDate(birthDate)
          .age(age).dbs(dbs).gender(people.gender(row)).skills(skills.lasting())
          .datedSkills(skills.dated()).languages(new LinkedHashSet<>(row.list("languages")))
          .build());
    } else {
      volunteer.setAside();
    }
  }
}
