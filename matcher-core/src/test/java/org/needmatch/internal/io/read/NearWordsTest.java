package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.io.config.NearKind;

class NearWordsTest {
  private static @Nullable String near(NearKind kind, String word, String... known) {
    return new NearWords(kind, List.of(known)).near(word);
  }

  @Test
  void idsAreNearInCaseBlanksAndNoughts() {
    assertThat(near(NearKind.IDS, "v1", "V1")).isEqualTo("V1");
    assertThat(near(NearKind.IDS, "007", "7")).isEqualTo("7");
    assertThat(near(NearKind.IDS, "V1", "V1")).as("it is there").isNull();
    assertThat(near(NearKind.IDS, "v1", "V1", "V 1")).as("it may be either").isNull();
  }

  @Test
  void postcodesTakeTheLetterForTheNumber() {
    assertThat(near(NearKind.POSTCODES, "HDl 1AA".replace('l', 'I'), "HD1 1AA"))
        .isEqualTo("HD1 1AA");
    assertThat(near(NearKind.POSTCODES, "hd1 1aa", "HD1 1AA")).as("no slip at all").isNull();
    assertThat(near(NearKind.POSTCODES, "1067", "01067")).isEqualTo("01067");
  }

  @Test
  void skillsLanguagesAndGendersHaveOtherNames() {
    assertThat(near(NearKind.SKILLS, "first-aids", "first aid")).isEqualTo("first aid");
    assertThat(near(NearKind.SKILLS, "fitness", "fitnes")).isNull();
    assertThat(near(NearKind.LANGUAGES, "Urdu", "ur")).isEqualTo("ur");
    assertThat(near(NearKind.LANGUAGES, "urd", "ur")).isEqualTo("ur");
    assertThat(near(NearKind.GENDERS, "Women", "female")).isEqualTo("female");
    assertThat(near(NearKind.GENDERS, "other", "female")).isNull();
  }
}
