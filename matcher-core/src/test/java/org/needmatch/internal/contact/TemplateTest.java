package org.needmatch.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final Map<Placeholder, String> VALUES = Map.of(Placeholder.NAME, "Ann",
      Placeholder.FROM, "23 November 2026", Placeholder.SESSIONS, "- one\n- two", Placeholder.OFF,
      "");

  @Test
  void paragraphsThatNameOnlyWhatIsEmptyAreLeftOut() throws TemplateFault {
    var template = Template.of(MessageKind.CHANGED, """
        Subject: {name}, from {from}\r

        Hello {name},

        gone:
        {off}

        yours:
        {sessions}
        """);

    assertThat(template.subject(VALUES)).isEqualTo("Ann, from 23 November 2026");
    assertThat(template.text(VALUES)).isEqualTo("Hello Ann,\n\nyours:\n- one\n- two\n");
  }

  @Test
  void whatPeopleTypedIsNoPlaceholderAndNoSecondSubject() throws TemplateFault {
    var template = Template.of(MessageKind.NEW, "Subject: {name}\n\n{name}: {id}");
    var values = Map.of(Placeholder.NAME, "{id} $1 \\ Bcc: x\nBcc: y", Placeholder.ID, "V1");

    assertThat(template.subject(values)).isEqualTo("{id} $1 \\ Bcc: x Bcc: y");
    assertThat(template.text(values)).contains("{id} $1 \\").endsWith(": V1\n");
  }

  @ParameterizedTest
  @CsvSource({"{nam},3,7", "{session},3,7", "{},3,7", "{name,3,7", "},3,7"})
  void whatIsNoPlaceholderIsRefusedWhereItStands(String bad, int line, int column) {
    var fault = catchThrowableOfType(TemplateFault.class,
        () -> Template.of(MessageKind.NEW, "Subject: x\n\nHello " + bad));

    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault).hasMessage(fault.value() + " is no placeholder of new.txt.");
    assertThat(fault.fix()).contains("{name}, {id}").contains("{sessions}")
        .doesNotContain("{session},");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hello", "Subject: x", "Subject: x\nHello", "\n\n"})
  void aTemplateHasASubjectAndAText(String text) {
    assertThat(catchThrowableOfType(TemplateFault.class, () -> Template.of(MessageKind.NEW, text)))
        .hasMessageStartingWith("The template ");
  }

  @ParameterizedTest
  @EnumSource
  void ourOwnSayWhatTheyAreFor(MessageKind kind) {
    var place = kind == MessageKind.ASK ? Placeholder.SESSION : switch (kind) {
      case OFF -> Placeholder.OFF;
      case CONFIRM -> Placeholder.OPEN;
      default -> Placeholder.SESSIONS;
    };
    var template = Templates.standard().of(kind, "pl");

    assertThat(template.text(Map.of(Placeholder.NAME, "Ann", place, "- here")))
        .startsWith("Hello Ann,").contains("\n- here\n");
    assertThat(template.subject(Map.of(Placeholder.FROM, "then"))).contains("then");
  }
}
