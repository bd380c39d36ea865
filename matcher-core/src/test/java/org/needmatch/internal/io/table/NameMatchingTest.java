package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchingTest {
  @ParameterizedTest
  @CsvSource({"Volunteer ID,volunteerid", "volunteer_id,volunteerid",
      "No. of volunteers,noofvolunteers", "Größe,größe"})
  void namesAreComparedByLettersAndDigits(String name, String key) {
    assertThat(NameMatching.key(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"skils,skills,true", "sklils,skills,true", "skill,skills,true", "sklxs,skills,false",
      "age,aged,false", "availabilty,availability,true", "availblty,availability,false",
      "avialabilty,availability,true"})
  void oneEditIsAMisspellingAndTwoInALongName(String a, String b, boolean alike) {
    assertThat(NameMatching.alike(a, b)).isEqualTo(alike);
    assertThat(NameMatching.alike(b, a)).isEqualTo(alike);
  }

  @Test
  void blanksOfEveryKindAreStripped() {
    assertThat(NameMatching.strip("\uFEFF\u00A0 a b\u200B\t")).isEqualTo("a b");
    assertThat(NameMatching.strip(" \u00A0")).isEmpty();
  }
}
