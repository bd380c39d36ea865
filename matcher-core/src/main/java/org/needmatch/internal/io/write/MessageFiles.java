package org.needmatch.internal.io.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.contact.Contact;
import org.needmatch.internal.contact.Contacts;
import org.needmatch.internal.contact.MessageKind;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.messages.Message;
import org.needmatch.internal.messages.Messages;
import org.needmatch.internal.messages.StandIns;
import org.needmatch.internal.messages.ToldPlace;
import org.needmatch.internal.report.ical.FileNames;
import org.needmatch.replan.RetainedPlan;

/**
 * messages.csv, a row and a text for each person who has or had a place; and
 * stand-ins.csv, whom to ask for places that were given up. The only files with
 * contacts.
 */
public final class MessageFiles {
  /** What all can be sent of. */
  public static final String NAME = "messages.csv";
  /** What is sent to one after another until somebody comes. */
  public static final String STAND_INS = "stand-ins.csv";
  /** Where the texts are. */
  public static final String TEXTS = "messages";
  static final String MARK = "\nX-Needmatch-Message: ";
  static final String[] HEADER = {"volunteer_id", "name", "email", "telephone", "preferred_contact",
      "message_language", "kind", "subject", "text", "file"};
  static final String[] STAND_INS_HEADER = {"need_id", "role", "ask", "leaves", "volunteer_id",
      "name", "email", "telephone", "preferred_contact", "message_language", "subject", "text",
      "file"};
  /** Digits after a plus are no formula, and an apostrophe there is dialled. */
  private static final Pattern NUMBER = Pattern.compile("\\+[0-9][0-9 ]*");

  private final Problem problem;
  private final Contacts contacts;
  private final FileNames names;

  private MessageFiles(Problem problem, Contacts contacts, List<Message> messages) {
    this.problem = problem;
    this.contacts = contacts;
    names = new FileNames(Stream.concat(problem.volunteers().stream().map(Volunteer::id),
        messages.stream().map(Message::volunteerId)).distinct());
  }

  /** Lets them join a plan's set. */
  public static void add(FileSet files, PlanContents report, @Nullable RetainedPlan keeping) {
    var problem = report.problem();
    var plan = report.outcome().plan();
    var messages = Messages.of(problem, plan,
        keeping == null ? List.of() : ToldPlace.of(keeping, report.earlier()),
        report.correspondence(), keeping == null ? null : keeping.from());
    var all = new ArrayList<>(messages.all());
    all.addAll(standbys(report, messages));
    var writer = new MessageFiles(problem, report.correspondence().contacts(), all);
    files.add(NAME, file -> writer.messages(all, file));
    all.forEach(one -> files.add(writer.file(one), file -> text(one, file)));
    if (keeping != null) {
      writer.addStandIns(files, StandIns.of(problem, plan, keeping), messages);
    }
  }

  /** By person, after all others. */
  private static List<Message> standbys(PlanContents report, Messages messages) {
    var duties = new TreeMap<String, List<Placement>>();
    report.standbys().rows().forEach(row -> duties
        .computeIfAbsent(row.volunteerId(), id -> new ArrayList<>()).add(row.placement()));
    var off = new TreeMap<String, List<Placement>>();
    report.standbysGone().forEach(
        duty -> off.computeIfAbsent(duty.volunteerId(), id -> new ArrayList<>()).add(duty));
    return Stream.concat(duties.keySet().stream(), off.keySet().stream()).distinct().sorted()
        .map(id -> messages.standby(id, duties.getOrDefault(id, List.of()),
            off.getOrDefault(id, List.of())))
        .flatMap(Optional::stream).toList();
  }

  private void addStandIns(FileSet files, List<StandIns> lists, Messages messages) {
    var asked = new HashMap<StandIns, List<Message>>();
    lists.forEach(list -> asked.put(list, list.people().stream()
        .map(one -> messages.asking(one.volunteerId(), list.need(), list.role())).toList()));
    files.add(STAND_INS, file -> standIns(lists, asked, file));
    for (var list : lists) {
      int rank = 0;
      for (var one : asked.getOrDefault(list, List.of())) {
        rank++;
        files.add(file(list, rank), file -> text(one, file));
      }
    }
  }

  private String file(Message message) {
    return TEXTS + (message.kind() == MessageKind.STANDBY ? "/standby-" : "/volunteer-")
        + names.of(message.volunteerId(), message.volunteerId()) + ".txt";
  }

  private static String file(StandIns list, int rank) {
    var place = list.need().id() + (list.need().roles().size() == 1 ? "" : "-" + list.role());
    return TEXTS + "/ask-" + new FileNames(Stream.of(place)).of(place, place) + "-" + rank + ".txt";
  }

  private void messages(List<Message> messages, Path file) throws IOException {
    try (var csv = CsvFile.forSpreadsheets(file, HEADER)) {
      for (var one : messages) {
        person(csv, one.volunteerId());
        csv.plain(one.kind().word()).text(one.subject()).text(one.text()).text(file(one)).endRow();
      }
    }
  }

  private void standIns(List<StandIns> lists, Map<StandIns, List<Message>> asked, Path file)
      throws IOException {
    try (var csv = CsvFile.forSpreadsheets(file, STAND_INS_HEADER)) {
      for (var list : lists) {
        int rank = 0;
        for (var one : asked.getOrDefault(list, List.of())) {
          csv.text(list.need().id()).text(list.role()).plain(rank + 1)
              .text(String.join(";", list.people().get(rank).pulledFrom()));
          rank++;
          person(csv, one.volunteerId());
          csv.text(one.subject()).text(one.text()).text(file(list, rank)).endRow();
        }
      }
    }
  }

  private void person(CsvFile csv, String id) {
    var volunteer = problem.volunteer(id);
    var contact = contacts.of(id);
    csv.text(id).text(volunteer == null ? "" : volunteer.name()).text(contact.email());
    telephone(csv, contact);
    csv.text(contact.preferred()).text(contact.language());
  }

  private static void telephone(CsvFile csv, Contact contact) {
    if (NUMBER.matcher(contact.telephone()).matches()) {
      csv.plain(contact.telephone());
    } else {
      csv.text(contact.telephone());
    }
  }

  private static void text(Message message, Path file) throws IOException {
    Files.writeString(file, "To: " + message.volunteerId() + "\nSubject: " + message.subject()
        + MARK + message.kind().word() + "\n\n" + message.text(), StandardCharsets.UTF_8);
  }
}
