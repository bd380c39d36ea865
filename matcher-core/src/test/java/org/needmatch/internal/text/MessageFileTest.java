package org.needmatch.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessageFileTest {
  private final MessageFile file = MessageFile.beside(MessageFileTest.class);

  @Test
  void numbersHaveTheirNounsAndVerbs() {
    assertThat(file.say("rows", 1)).isEqualTo("1 row is read.");
    assertThat(file.say("rows", 0)).isEqualTo("0 rows are read.");
    assertThat(file.say("rows", 1200L)).isEqualTo("1,200 rows are read.");
    assertThat(file.say("rows", "1")).isEqualTo("1 row is read.");
  }

  @Test
  void aWordForManyMayHoldTheNumber() {
    assertThat(file.say("others", 1)).isEqualTo("The one other came.");
    assertThat(file.say("others", 1200)).isEqualTo("All 1,200 others came.");
  }

  @Test
  void valuesAreTakenAsTheyAre() {
    assertThat(file.say("plain", "a$1\\", 2)).isEqualTo("2: a$1\\ {x}");
  }

  @Test
  void anUnknownKeyIsAnError() {
    assertThatThrownBy(() -> file.say("no.such.key")).hasMessageContaining("no.such.key");
  }
}
