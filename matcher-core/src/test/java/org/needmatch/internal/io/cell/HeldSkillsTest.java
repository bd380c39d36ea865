package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ExpiringSkill;

class HeldSkillsTest {
  private static HeldSkills read(String text) throws BadCell {
    return HeldSkills.parser(new Dates(false)).parse(text);
  }

  @Test
  void skillsWithAndWithoutALastDay() throws BadCell {
    var held = read("driving;Maths:3;first-aid@2027-03-31; driving:3@31/03/2027");
    assertThat(held.lasting()).containsExactlyInAnyOrderEntriesOf(Map.of("driving", 1, "maths", 3));
    assertThat(held.dated()).containsExactly(
        new ExpiringSkill("first-aid", 1, LocalDate.of(2027, 3, 31)),
        new ExpiringSkill("driving", 3, LocalDate.of(2027, 3, 31)));
  }

  @Test
  void anAtThatNoDigitFollowsIsPartOfTheName() throws BadCell {
    assertThat(read("chat@home").lasting()).containsOnlyKeys("chat@home");
    assertThat(read("none").lasting()).isEmpty();
  }

  @Test
  void aLastDayThatIsNoneIsAFault() {
    assertThatExceptionOfType(BadCell.class).isThrownBy(() -> read("maths@31/02/2027"));
    assertThatExceptionOfType(BadCell.class).isThrownBy(() -> read("maths:6@31/03/2027"));
  }
}
