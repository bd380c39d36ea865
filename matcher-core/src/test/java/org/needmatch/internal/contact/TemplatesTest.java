package org.needmatch.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final Templates STANDARD = Templates.standard();

  @Test
  void everyKindHasATemplateInEveryLanguage() {
    for (var kind : MessageKind.values()) {
      assertThat(STANDARD.of(kind, "pl")).isSameAs(STANDARD.of(kind, ""));
      assertThat(STANDARD.speaks(kind, "pl")).isFalse();
    }
  }

  @Test
  void aLanguageMaySayOneKindItselfWhateverTheCaseOfItsTag() throws Exception {
    var own = STANDARD.of(MessageKind.ASK, "");
    var more = STANDARD.with("PL", MessageKind.OFF, own);
    assertThat(more.of(MessageKind.OFF, "pl")).isSameAs(own);
    assertThat(more.speaks(MessageKind.ASK, "pl")).isFalse();
    assertThat(more.of(MessageKind.OFF, "")).isSameAs(STANDARD.of(MessageKind.OFF, ""));
    assertThat(STANDARD.speaks(MessageKind.OFF, "pl")).as("the first is as it was").isFalse();
  }
}
