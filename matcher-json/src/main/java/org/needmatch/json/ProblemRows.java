package org.needmatch.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Area;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ProblemBuilder;
import org.needmatch.domain.Volunteer;
import org.needmatch.json.ProblemChangesDocument.AddNeed;
import org.needmatch.json.ProblemChangesDocument.AddVolunteer;

/** One volunteer or need by the rows that a problem's document has for it. */
final class ProblemRows {
  private static final String ANYBODY = "needmatch-anybody";

  private ProblemRows() {
  }

  static AddVolunteer of(Volunteer volunteer) {
    var rows = tree(Problem.builder(LocalDate.EPOCH).add(volunteer).build());
    return new AddVolunteer(new JsonValue(rows.path("volunteers").toString()),
        list(rows, "availability"), list(rows, "members"), list(rows, "history"));
  }

  static AddNeed of(Need need) {
    var problem = Problem.builder(need.time().day()).add(need);
    if (need.area() != null) {
      problem.add(Area.builder(need.area()).build());
    }
    if (need.initiative() != null) {
      problem.add(Initiative.builder(need.initiative()).build());
    }
    var rows = tree(problem.build());
    return new AddNeed(new JsonValue(rows.path("needs").toString()), list(rows, "roles"));
  }

  static Volunteer volunteer(AddVolunteer rows, Problem problem) {
    var around = tree(around(problem).add(Need.builder(ANYBODY).remote(true)
        .on(problem.week(), LocalTime.of(9, 0), LocalTime.of(10, 0)).build()).build());
    put(around, "volunteers", rows.volunteers());
    put(around, "availability", rows.availability());
    put(around, "members", rows.members());
    put(around, "history", rows.history());
    return only(around, "/volunteers", Problem::volunteers);
  }

  static Need need(AddNeed rows, Problem problem) {
    var around = tree(around(problem)
        .volunteers(
            problem.volunteers().stream().map(one -> Volunteer.builder(one.id()).build()).toList())
        .build());
    put(around, "needs", rows.needs());
    put(around, "roles", rows.roles());
    return only(around, "/needs", Problem::needs);
  }

  private static ProblemBuilder around(Problem problem) {
    return Problem.builder(problem.week()).weeks(problem.weeks()).settings(problem.settings())
        .areas(problem.areas()).initiatives(problem.initiatives());
  }

  private static <T> T only(ObjectNode document, String pointer, Function<Problem, List<T>> rows) {
    int count = document.at(pointer).size();
    if (count != 1) {
      throw JsonDocumentException.of(pointer, "", "has " + count + " rows, not one",
          "Write a change for each.");
    }
    return rows.apply(ProblemJson.read(document.toString())).getFirst();
  }

  private static ObjectNode tree(Problem problem) {
    return (ObjectNode) JsonText.tree(ProblemJson.write(problem));
  }

  private static @Nullable JsonValue list(ObjectNode rows, String name) {
    return rows.has(name) ? new JsonValue(rows.get(name).toString()) : null;
  }

  private static void put(ObjectNode document, String name, @Nullable JsonValue rows) {
    if (rows != null) {
      document.set(name, JsonText.tree(rows.json()));
    }
  }
}
