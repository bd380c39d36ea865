package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.contact.Contact;
import org.needmatch.internal.contact.MessageKind;
import org.needmatch.internal.contact.Placeholder;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;

class ContactsTest {
  @TempDir
  Path folder;

  private InputReading read(String header, String row) throws UnusableInputException {
    new InputText(folder).file("volunteers.csv", """
        volunteer_id,latitude,longitude,availability,%s
        V1,53.6458,-1.7850,Mon 09:00-17:00,%s
        """.formatted(header, row));
    return InputReader.read(folder, new ReadOptions(null, Clock.systemUTC(), Map.of()));
  }

  @Test
  void contactsAreReadAndNothingSaysThem() throws UnusableInputException {
    var read = read("E-mail,Mobile,Preferred contact,message language",
        "'+ann@example.org,+44 7700 900123,text please,pl");

    assertThat(read.findings()).isEmpty();
    assertThat(read.unread().columns()).isEmpty();
    assertThat(read.contacts().of("V1"))
        .isEqualTo(new Contact("+ann@example.org", "+44 7700 900123", "text please", "pl"));
    assertThat(read.contacts().of("V2")).isEqualTo(Contact.NONE);
    assertThat(read + " " + read.contacts().of("V1")).doesNotContain("example.org", "7700");
  }

  @Test
  void whatCannotBeUsedIsLeftOutAndNobodyWithIt() throws UnusableInputException {
    var read = read("email,telephone,message_language",
        "\"a@example.org, b@example.org\",ring Ann,in Polish");

    assertThat(read.contacts().of("V1")).isEqualTo(Contact.NONE);
    assertThat(read.problem().volunteers()).hasSize(1);
    assertThat(read.findings()).extracting("code", "column", "value").containsExactly(
        tuple("contact-unclear", "email", "x@xxxxxxx.xxx, x@xxxxxxx.xxx"),
        tuple("contact-unclear", "telephone", "xxxx xxx"),
        tuple("contact-unclear", "message_language", "in Polish"));
    assertThat(read.findings().toString()).doesNotContain("example", "Ann");
  }

  @Test
  void templatesReplaceOurs() throws Exception {
    var own = Files.createDirectories(folder.resolve("texts/pl"));
    Files.writeString(folder.resolve("texts/off.txt"), "Subject: Off\n\nNot {name}.");
    Files.writeString(own.resolve("new.txt"), "Subject: Nowe\n\n{name}!");
    Files.writeString(folder.resolve("texts/notes.md"), "{whatever}");

    var templates = TemplatesReader.read(folder.resolve("texts"));

    var values = Map.of(Placeholder.NAME, "Ann");
    assertThat(templates.of(MessageKind.OFF, "pl").text(values)).isEqualTo("Not Ann.\n");
    assertThat(templates.of(MessageKind.NEW, "PL").text(values)).isEqualTo("Ann!\n");
    assertThat(templates.of(MessageKind.NEW, "").text(values)).startsWith("Hello Ann,");
  }

  @Test
  void badTemplatesAreRefusedWhereTheyAreBad() throws Exception {
    Files.writeString(folder.resolve("new.txt"), "Subject: x\n\nHello {nmae}");
    var refusal = catchThrowableOfType(UnusableInputException.class,
        () -> TemplatesReader.read(folder)).finding();
    assertThat(refusal.code() + " " + refusal.file() + " " + refusal.line() + " " + refusal.column()
        + " " + refusal.value()).isEqualTo("template-bad new.txt 3 7 {nmae}");

    Files.move(folder.resolve("new.txt"), folder.resolve("knew.txt"));
    assertThat(
        catchThrowableOfType(UnusableInputException.class, () -> TemplatesReader.read(folder))
            .finding().fix())
        .contains("new.txt, kept.txt");
    assertThat(catchThrowableOfType(UnusableInputException.class,
        () -> TemplatesReader.read(folder.resolve("none"))).finding().code())
        .isEqualTo("unreadable");
  }
}
