package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.Unread;
import org.needmatch.io.read.UnusableInputException;

class UnreadListsTest {
  private static final String PEOPLE = """
      {"volunteers": [{"volunteer_id": "V1", "availability": "Mon 09:00-17:00"}],
       "needs": [{"need_id": "N1", "remote": true, "date": "2026-11-23", "start": "10:00",
                  "end": "12:00"}],
      """;

  private static InputReading read(String rest) throws Exception {
    return InputReader.document("input.json", PEOPLE + rest + "}", InputText.options());
  }

  @Test
  void listsThatNobodyReadsAreNamed() throws Exception {
    assertThat(read("\"shopping\": [{\"what\": \"milk\"}]").unread().files())
        .extracting(Unread.File::name).containsExactly("shopping");
    assertThat(read("\"matcher\": {\"files\": {\"shopping\": \"\"}}, \"shopping\": [{\"a\": 1}]")
        .unread().files()).isEmpty();
  }

  @Test
  void aListThatLooksLikeOursStopsWithItsLine() {
    assertThatThrownBy(() -> read("\"pair\": [{\"volunteer_a\": \"V1\"}]"))
        .isInstanceOf(UnusableInputException.class).satisfies(stop -> {
          var finding = ((UnusableInputException) stop).finding();
          assertThat(finding.code()).isEqualTo("json-list-unknown");
          assertThat(finding.line()).isEqualTo(4);
          assertThat(finding.fix()).startsWith("Call it pairs");
        });
  }
}
