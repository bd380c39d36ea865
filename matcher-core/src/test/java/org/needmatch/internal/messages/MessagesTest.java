package org.needmatch.internal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.contact.Contact;
import org.needmatch.internal.contact.Contacts;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.contact.MessageKind;
import org.needmatch.internal.contact.Template;
import org.needmatch.internal.contact.TemplateFault;
import org.needmatch.internal.contact.Templates;
import org.needmatch.plan.Plan;
import org.needmatch.testdomain.Town;

class MessagesTest extends ToldWeek {
  private static String text(Messages messages, String volunteer) {
    return messages.of(volunteer).orElseThrow().text();
  }

  @Test
  void everybodyIsToldWhatIsNewsToThem() {
    var problem = problem(need("a", 0, 9).build(), need("b", 1, 9).build(), need("c", 2, 9).build(),
        need("d", 3, 9).build());
    var messages = week(problem, row("a", "ann", ResponseStatus.ACCEPTED),
        row("b", "bob", ResponseStatus.PROPOSED), row("c", "cat", ResponseStatus.DECLINED))
        .messages(Correspondence.standard(), seat("a", "ann"), seat("b", "bob"), seat("c", "dan"),
            seat("d", "ann"));

    assertThat(messages.all()).extracting(Message::volunteerId, Message::kind).containsExactly(
        tuple("ann", MessageKind.CHANGED), tuple("bob", MessageKind.CONFIRM),
        tuple("cat", MessageKind.OFF), tuple("dan", MessageKind.NEW));
    assertThat(text(messages, "ann")).isEqualTo("""
        Hello ann's full name,

        Something has changed for you.

        New for you:
        - Thursday 26 November 2026, 09:00-10:00: Tea d, Church hall, North

        All that you are down for now:
        - Monday 23 November 2026, 09:00-10:00: Tea a, Church hall, North
        - Thursday 26 November 2026, 09:00-10:00: Tea d, Church hall, North

        Please tell us whether you can come to:
        - Thursday 26 November 2026, 09:00-10:00: Tea d, Church hall, North

        Thank you.
        """);
    assertThat(messages.all()).allSatisfy(one -> assertThat(one.text())
        .doesNotContain("declined", "53.6", "because").containsOnlyOnce("full name"));
  }

  @Test
  void whoHasAcceptedAllIsTold() {
    var problem = problem(need("a", 0, 9).build());

    assertThat(week(problem, row("a", "ann", ResponseStatus.ACCEPTED))
        .messages(Correspondence.standard(), seat("a", "ann")).all()).singleElement()
        .returns(MessageKind.KEPT, Message::kind);
    assertThat(Messages.of(problem, new Plan(List.of(seat("a", "ann"))), List.of(),
        Correspondence.standard(), null).of("bob")).isEmpty();
  }

  @Test
  void aSessionThatMovesIsNews() {
    var messages = new Week(problem(need("a", 0, 9).build(), need("b", 1, 9).build()),
        problem(need("a", 0, 11).build(), need("b", 1, 9).venue("Library").build()),
        List.of(row("a", "ann", ResponseStatus.ACCEPTED), row("b", "bob", ResponseStatus.ACCEPTED)))
        .messages(Correspondence.standard(), seat("a", "ann"), seat("b", "bob"));

    assertThat(text(messages, "ann"))
        .contains("At another time or place than we told you:\n- Monday 23 November 2026, 11:00-");
    assertThat(text(messages, "bob"))
        .contains("told you:\n- Tuesday 24 November 2026, 09:00-10:00" + ": Tea b, Library, North");
  }

  @Test
  void aVenueThatIsKnownOnlyNowIsNews() {
    var messages = new Week(problem(need("a", 0, 9).venue("").build()),
        problem(need("a", 0, 9).venue("Library").build()),
        List.of(row("a", "ann", ResponseStatus.ACCEPTED)))
        .messages(Correspondence.standard(), seat("a", "ann"));

    assertThat(text(messages, "ann")).contains("At another time or place than we told you",
        "Library");
  }

  @Test
  void aHomeIsToldToWhoHasAccepted() {
    var home = need("a", 0, 9).title("Visit").venue("12 Acacia Avenue").build();
    var problem = problem(home, need("b", 1, 9).title("Visit").venue("Mrs K.'s home").build());
    var messages = week(problem, row("a", "ann", ResponseStatus.ACCEPTED),
        row("b", "bob", ResponseStatus.PROPOSED))
        .messages(Correspondence.standard(), seat("a", "ann"), seat("b", "bob"));

    assertThat(text(messages, "ann")).contains(": Visit, 12 Acacia Avenue, North");
    assertThat(text(messages, "bob")).contains(": Visit, North").doesNotContain("Mrs K.");
    assertThat(messages.asking("cat", home, ROLE).text()).contains(": Visit, North\n")
        .doesNotContain("Acacia");
  }

  @Test
  void sessionsThatHaveBegunAreLeftOut() {
    var problem = problem(need("a", 0, 9).build(), need("b", 1, 9).build());
    var messages = week(problem, row("a", "ann", ResponseStatus.ACCEPTED),
        row("b", "ann", ResponseStatus.PROPOSED), row("a", "bob", ResponseStatus.ACCEPTED))
        .messages(Correspondence.standard(), Town.MONDAY.atTime(12, 0), seat("a", "ann"),
            seat("b", "ann"), seat("a", "bob"));

    assertThat(messages.all()).singleElement().returns(MessageKind.CONFIRM, Message::kind);
    assertThat(text(messages, "ann")).doesNotContain("Tea a");
  }

  @Test
  void whatPeopleTypedStaysInItsLine() {
    var problem = problem(
        need("a", 0, 9).title("Tea\u202E\u0007\r\nBcc: all").venue("Hall\u2028two").build());
    var text = text(Messages.of(problem, new Plan(List.of(seat("a", "ann"))), List.of(),
        Correspondence.standard(), null), "ann");

    assertThat(text).contains(": Tea Bcc: all, Hall two, North\n");
    assertThat(text.replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void languagesHaveTheirOwnTemplatesAndDays() throws TemplateFault {
    var templates = Templates.standard().with("pl", MessageKind.NEW,
        Template.of(MessageKind.NEW, "Subject: Dyżury\n\n{sessions}"));
    var contacts = new Contacts(
        Map.of("ann", new Contact("", "", "", "PL"), "bob", new Contact("", "", "", "de")));
    var messages = Messages.of(problem(need("a", 0, 9).build()),
        new Plan(List.of(seat("a", "ann"), seat("a", "bob"))), List.of(),
        new Correspondence(contacts, templates), null);

    assertThat(messages.of("ann").orElseThrow()).returns("Dyżury", Message::subject).returns(
        "- poniedziałek 23 listopada 2026, 09:00-10:00: Tea a, Church hall, North\n",
        Message::text);
    assertThat(text(messages, "bob")).startsWith("Hello ").contains("Monday 23 November 2026");
  }
}
