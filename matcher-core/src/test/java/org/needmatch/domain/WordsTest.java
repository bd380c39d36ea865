package org.needmatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void anIdWithASpaceAtItsEndIsAnotherAndSaysSo() {
    assertThat(Words.id("need", "tea time")).isEqualTo("tea time");
    assertThatIllegalArgumentException().isThrownBy(() -> Words.id("need", "tea "))
        .withMessage("The need \"tea \" starts or ends with a space, so that it is another one than"
            + " \"tea\". Take the space away.");
    assertThatIllegalArgumentException().isThrownBy(() -> Words.id("need", null))
        .withMessage("A need is null. Give one that is unique.");
    assertThatIllegalArgumentException().isThrownBy(() -> Words.ids("need", List.of("a", " ")))
        .withMessage("A need is blank. Give one that is unique.");
  }

  @ParameterizedTest
  @CsvSource({"F,female", "' m ',male", "Non-Binary,non-binary", "' ',", ","})
  void genderIsAWordOrNothing(String said, String read) {
    assertThat(Words.gender(said)).isEqualTo(read);
  }

  @Test
  void theHigherOfTwoLevelsOfOneSkillCounts() {
    assertThat(Words.skills(Map.of("Cooking", 2, " cooking", 4, "driving", 1)))
        .isEqualTo(Map.of("cooking", 4, "driving", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Words.skills(Map.of("cooking", 6)))
        .withMessage("Skill cooking has level 6, not 1 to 5.");
  }

  @Test
  void wordsAreTheSameInEveryLocale() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Words.words("word", List.of(" FIRST AID "))).containsExactly("first aid");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsNullIsNamedByItsOwnName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Words.allPresent("volunteer", "name", "", "home", null))
        .withMessageStartingWith("The home of volunteer is null.");
  }
}
