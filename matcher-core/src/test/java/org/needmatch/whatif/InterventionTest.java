package org.needmatch.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;
import org.needmatch.testdomain.Town;

class InterventionTest {
  private static final TimeSpan MORNING = TimeSpan.of(Town.MONDAY, 540, 600);

  private static Volunteer recruit(Requirement requirement) {
    return new Intervention.Profile(requirement, null, Town.CENTRE, MORNING).volunteer("new-1");
  }

  @Test
  void aRecruitIsAnAdultWhoHasWhatIsAsked() {
    var somebody = recruit(Requirement.builder().skills(Map.of("maths", 3)).gender("female")
        .languages(Set.of("ur")).build());
    assertThat(somebody.age()).isEqualTo(18);
    assertThat(somebody.skills()).containsExactly(Map.entry("maths", 3));
    assertThat(somebody.gender()).isEqualTo("female");
    assertThat(somebody.languages()).containsExactly("ur");
    assertThat(somebody.available()).containsExactly(MORNING);
    assertThat(recruit(Requirement.builder().minAge(25.0).build()).age()).isEqualTo(25);
    assertThat(recruit(Requirement.builder().minAge(12.0).build()).age()).isEqualTo(18);
  }

  @Test
  void changesOfOnePersonAreAboutThatPerson() {
    assertThat(new Intervention.Return("ann").about()).isEqualTo("ann");
    assertThat(new Intervention.MoreTime("ann", MORNING, 5).about()).isEqualTo("ann");
    assertThat(new Intervention.SmallerTeam("n", "volunteer", 1).about()).isNull();
  }
}
