package org.needmatch.internal.io.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;

class WordParserTest {
  @ParameterizedTest
  @CsvSource({"yes,true", "Y,true", "TRUE,true", "1,true", "t,true", "no,false", "N,false",
      "False,false", "0,false", "f,false"})
  void yesOrNo(String text, boolean yes) throws BadCell {
    assertThat(WordParser.yesNo(text)).isEqualTo(yes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"maybe", "", "2", "yes!", "on leave"})
  void anythingElseIsNeither(String text) {
    assertThatExceptionOfType(BadCell.class).isThrownBy(() -> WordParser.yesNo(text))
        .satisfies(bad -> assertThat(bad.code()).isEqualTo(FindingCode.WORD_UNKNOWN));
  }

  @Test
  void fixedWordsWithoutRegardToCaseOrNumber() throws BadCell {
    assertThat(WordParser.oneOf(DbsLevel.class).parse("Enhanced")).isEqualTo(DbsLevel.ENHANCED);
    assertThat(WordParser.someOf(Workforce.class).parse("children; Adult"))
        .containsExactly(Workforce.CHILD, Workforce.ADULT);
    assertThat(WordParser.someOf(Workforce.class).parse("None")).isEmpty();
    assertThatExceptionOfType(BadCell.class)
        .isThrownBy(() -> WordParser.oneOf(DbsLevel.class).parse("full"))
        .withMessageContaining("none, basic, standard, enhanced");
  }

  @Test
  void listsAreTrimmedAndBlanksLeftOut() {
    assertThat(WordParser.list(" a ;; b;")).containsExactly("a", "b");
    assertThat(WordParser.list("NONE")).isEmpty();
    assertThat(WordParser.list("none;a")).containsExactly("none", "a");
  }

  @ParameterizedTest
  @CsvSource({"driving,1", "driving:5,5", "driving:5.0,5", "'driving:2;DRIVING:4',4"})
  void aSkillHasALevelFromOneToFive(String text, int level) throws BadCell {
    assertThat(WordParser.skills(text)).containsExactly(Map.entry("driving", level));
  }

  @ParameterizedTest
  @ValueSource(strings = {"driving:0", "driving:6", "driving:2.5", "driving:", ":3",
      "driving:high"})
  void aLevelThatIsNoneIsAFault(String text) {
    assertThatExceptionOfType(BadCell.class).isThrownBy(() -> WordParser.skills(text))
        .satisfies(bad -> assertThat(bad.code()).isEqualTo(FindingCode.SKILL_LEVEL));
  }

  @ParameterizedTest
  @CsvSource({"Women's  Centre,womens-centre", "' Sports club ',sports-club", "--a/b--,a-b"})
  void aWordAsACode(String text, String code) {
    assertThat(WordParser.code(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"F,female", "m,male", "Non-Binary,non-binary"})
  void gendersByTheirFirstLetter(String text, String gender) {
    assertThat(WordParser.gender(text)).isEqualTo(gender);
  }
}
