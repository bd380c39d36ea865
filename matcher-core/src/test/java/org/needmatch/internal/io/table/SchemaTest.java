package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Schema SCHEMA = Schema.of("things.csv").column("thing_id", "Id")
      .column("start").column("min_age").columns("title").requires("thing_id")
      .requires("start", "title").guards(GuardTopic.AGE).guardsToo("title");

  @Test
  void namesHaveOneMeaning() {
    assertThat(SCHEMA.meaning("id")).isEqualTo("thing_id");
    assertThat(SCHEMA.named("id")).isNull();
    assertThat(SCHEMA.meaning("nothing")).isNull();
    assertThat(SCHEMA.list()).isEqualTo("things");
  }

  @Test
  void onlyWhatHasNoAlternativeIsRequired() {
    assertThat(SCHEMA.isRequired("thing_id")).isTrue();
    assertThat(SCHEMA.isRequired("start")).isFalse();
  }

  @Test
  void guardsAreThoseOfItsTopicsAndThoseNamed() {
    assertThat(SCHEMA.isGuard("min_age")).isTrue();
    assertThat(SCHEMA.isGuard("title")).isTrue();
    assertThat(SCHEMA.isGuard("start")).isFalse();
    assertThat(SCHEMA.within(List.of("the", "min", "age", "here"))).isEqualTo("min_age");
    assertThat(SCHEMA.within(List.of("age", "min"))).isNull();
  }

  @Test
  void aSlipIsGuessedUnlessTheWordIsAnother() {
    assertThat(SCHEMA.misspelt("titel")).isEqualTo("title");
    assertThat(SCHEMA.misspelt("sender")).isNull();
    assertThat(Schema.of("x.csv").column("title").withForeignColumns().misspelt("titel")).isNull();
  }
}
