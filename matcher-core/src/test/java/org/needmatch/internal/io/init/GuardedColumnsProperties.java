package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.needmatch.internal.io.table.RawLine;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.Schemas;

/** Without an answer, nothing that guards people is mapped. */
class GuardedColumnsProperties {

  @Provide
  Arbitrary<String> headers() {
    var words = Arbitraries.of("DBS", "DBS level", "CRB check", "PVG", "Barred list", "Disclosure",
        "Vetting", "Clearance", "Safeguarding", "Enhanced", "Status", "Suspended", "Withdrawn",
        "Active", "Renewal due", "Suitable", "Age", "DOB", "Date of birth", "Min age", "Under 18",
        "Works with children", "Serves", "Client group", "Setting", "Venue type", "Supervised",
        "Lone working", "Staff present", "Not with", "Keep apart", "Avoid", "No contact",
        "Volunteer", "Skills", "Start", "Name", "Postcode", "Duration", "Qty");
    var around = Arbitraries.of("", "?", "__c", " (tick)", " code", " needed", " date", "*", " 2");
    return Combinators.combine(words, around).as(String::concat);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of("yes", "no", "enhanced", "none", "2026-11-24", "24/11/2026", "10:00", "3",
        "child", "V2", "n/a", "Ann Lee").list().ofSize(3);
  }

  @Property(tries = 400)
  void noneIsMappedUnasked(@ForAll("headers") String header, @ForAll("cells") List<String> cells,
      @ForAll boolean people) {
    Schema schema = people ? Schemas.VOLUNTEERS : Schemas.NEEDS;
    var lines = new ArrayList<RawLine>();
    lines.add(new RawLine(1, List.of("id", header, "Postcode"), false));
    for (int i = 0; i < cells.size(); i++) {
      lines.add(new RawLine(i + 2, List.of("X" + i, cells.get(i), "HD1 1AA"), false));
    }
    var draft = Draft.with(Answers.NONE);
    var table = new TableDraft(new TableKinds.Kind(HeaderFinder.table(schema.file(), lines), schema,
        Certainty.CERTAIN, "", 9));
    new ColumnsProposer(draft, table).run();
    new SlotsProposer(draft, table, 2026, null).run();
    new IdsProposer(draft, table).run();
    new CellsProposer(draft, table).run();
    var settings = draft.settings().json();
    if (GuardedColumns.isOne(schema, header, HeaderMeanings.other(schema, header))) {
      assertThat(settings).doesNotContain(header);
    }
    for (var guard : List.of("dbs", "age", "birth", "\"active\"", "status", "serves", "setting",
        "supervis", "lone", "avoids", "contact", "people_present")) {
      assertThat(settings.replace(header, "")).doesNotContain(": \"" + guard);
    }
    assertThat(settings).doesNotContain("\"values\"");
  }
}
