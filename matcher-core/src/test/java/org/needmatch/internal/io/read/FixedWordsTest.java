package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.needmatch.internal.policy.Packs;

class FixedWordsTest {
  private final FixedWords words = new FixedWords(Packs.of());

  @Test
  void wordsOfOursAreKeptAndAllOthersAreOne() {
    assertThat(words.of("dbs_workforce", "Child; adult,nanny")).containsExactly("adult", "child",
        "other");
    assertThat(words.of("dbs_level", "None")).containsExactly("none");
    assertThat(words.of("active", "Y")).containsExactly("yes");
    assertThat(words.of("active", "on leave")).containsExactly("other");
    assertThat(words.of("activity_code", "cooking;origami")).containsExactly("cooking", "other");
    assertThat(words.of("serves", "")).isEmpty();
  }

  @Test
  void whatPeopleTypeIsNeverKept() {
    assertThat(words.has("name")).isFalse();
    assertThat(words.of("name", "Ann Archer")).isEmpty();
    assertThat(new FixedWords(null).of("activity_code", "cooking")).containsExactly("other");
  }
}
