package org.needmatch.internal.io.read;

import java.util.HashMap;
import java.util.regex.Pattern;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.contact.Contact;
import org.needmatch.internal.contact.Contacts;
import org.needmatch.internal.io.table.Table;

/**
 * Takes the contacts out of volunteers.csv. What cannot be used is left out,
 * with a finding that shows its shape; nobody is set aside for it.
 */
final class ContactsReader {
  private static final Pattern EMAIL = Pattern
      .compile("[^\\s@,;<>\\p{Cntrl}]+@[^\\s@,;<>\\p{Cntrl}]+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()/.-]{3,}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private ContactsReader() {
  }

  static Contacts read(Table table, FindingLog log) {
    var contacts = new HashMap<String, Contact>();
    for (var row : table.rows()) {
      var cells = new RowReader(table, row);
      var told = cells.findings().size();
      var contact = new Contact(usable(cells, "email", EMAIL, "no e-mail address"),
          usable(cells, "telephone", TELEPHONE, "no telephone number"),
          cells.text("preferred_contact"),
          usable(cells, "message_language", LANGUAGE, "no language tag such as pl"));
      if (!contact.equals(Contact.NONE)) {
        contacts.putIfAbsent(cells.text("volunteer_id"), contact);
      }
      log.addAll(cells.findings().subList(told, cells.findings().size()));
    }
    return new Contacts(contacts);
  }

  private static String usable(RowReader row, String column, Pattern form, String not) {
    var text = row.text(column);
    if (text.isEmpty() || form.matcher(text).matches()) {
      return text;
    }
    row.warn(FindingCode.CONTACT_UNCLEAR, column, row.sayable(column) + " is " + not + ".",
        "messages go without it", "Correct the cell.");
    return "";
  }
}
