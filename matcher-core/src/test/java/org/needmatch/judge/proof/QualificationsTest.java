package org.needmatch.judge.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.needmatch.internal.judge.RuleBook;
import org.needmatch.testdomain.TinyProblems;

class QualificationsTest {

  @Property(tries = 200)
  void sayOfEachRoleWhatTheRulesDo(@ForAll @LongRange(min = 0) long seed) {
    var problem = TinyProblems.random(seed);
    var roster = new ProblemIndex(problem);
    var book = new RuleBook(problem, List.of());
    var qualifications = new Qualifications(roster, book);
    for (int person = 0; person < roster.volunteers(); person++) {
      var volunteer = roster.volunteer(person);
      var qualified = qualifications.of(volunteer);
      for (int again = 0; again < 2; again++) {
        for (int role = 0; role < roster.roles(); role++) {
          boolean all = true;
          var sessions = roster.sessions(roster.needOf(role));
          for (int k = 0; k < sessions.size(); k++) {
            all &= book.qualified(volunteer, roster.role(role, k).requirement(),
                sessions.get(k).time().day());
          }
          assertThat(qualified.forRole(role)).isEqualTo(all);
        }
      }
    }
  }
}
