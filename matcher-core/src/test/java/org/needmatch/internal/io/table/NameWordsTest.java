package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
  @ParameterizedTest
  @CsvSource({"Min_Age__c,min age", "ageBand,age band", "Under18?,under 18", "D.O.B.,dob",
      "Children's,childrens", "16+,16 plus", "<18,under 18"})
  void aNameIsItsWords(String name, String words) {
    assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
  }
}
