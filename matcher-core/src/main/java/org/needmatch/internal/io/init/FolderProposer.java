package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.read.FileName;
import org.needmatch.internal.io.sheet.SheetPlace;
import org.needmatch.internal.io.table.Schemas;
import org.needmatch.internal.io.table.TableFault;

/**
 * Proposes matcher.json for whatever files lie in a folder. The same files and
 * answers give the same proposal. Time and memory are linear in the files.
 */
public final class FolderProposer {
  private final Draft draft;
  private final PresetTables preset;
  private final int year;

  private FolderProposer(Draft draft, PresetTables preset, int year) {
    this.draft = draft;
    this.preset = preset;
    this.year = year;
  }

  /**
   * The proposal.
   *
   * @param preset
   *          of the system that the files are from; null to find out
   * @throws TableFault
   *           when the folder cannot be read
   * @throws IllegalArgumentException
   *           when the files are not from that system
   */
  public static Proposal propose(Path folder, @Nullable Preset preset, Answers answers)
      throws TableFault {
    var files = FolderTables.of(folder);
    var draft = Draft.with(answers);
    return new FolderProposer(draft, PresetTables.of(files.tables(), preset, draft),
        YearEvidence.of(files.tables())).propose(files);
  }

  private Proposal propose(FolderTables folder) {
    var tables = new ArrayList<TableDraft>();
    for (var kind : TableKinds.of(preset.others(folder.tables()), year)) {
      if (preset.covers(kind.schema())) {
        continue;
      }
      var table = new TableDraft(kind);
      tables.add(table);
      if (!TableKinds.isCalled(kind.table(), kind.schema())) {
        draft.settings().put("files", table.ours(), kind.table().file());
      }
      var lines = kind.table().headerLines();
      if (!lines.isEmpty()) {
        draft.settings().put("headerRow", table.ours(), lines.size() == 1 ? lines.get(0) : lines);
      }
    }
    tables.forEach(this::columns);
    tables.stream().filter(table -> table.schema() == Schemas.NEEDS)
        .forEach(table -> new SeatColumns(draft, table).run());
    var others = preset.others(folder.tables()).stream()
        .filter(one -> tables.stream().noneMatch(table -> table.table() == one)).toList();
    var joined = new ArrayList<FoundTable>();
    tables.stream().filter(table -> table.schema() == Schemas.NEEDS).forEach(table -> {
      var other = new JoinsProposer(draft, table).run(others);
      if (other != null) {
        joined.add(other);
      }
    });
    tables.stream().filter(table -> !isGrid(table))
        .forEach(table -> new IdsProposer(draft, table).run());
    tables.stream().filter(this::mayOffer)
        .forEach(table -> new SlotsProposer(draft, table, year, sessions(tables)).run());
    tables.stream().filter(table -> !isGrid(table))
        .filter(table -> List.of(Schemas.VOLUNTEERS, Schemas.NEEDS).contains(table.schema()))
        .forEach(table -> NoteRows.skip(draft, table));
    tables.forEach(table -> new CellsProposer(draft, table).run());
    new DateOrderProposer(draft).run(tables, folder.tables().stream()
        .filter(table -> !preset.others(List.of(table)).contains(table)).toList());
    tables.forEach(table -> new YearProposer(draft, table).run(year));
    new MissingParts(draft, tables, preset).run();
    others.stream().filter(one -> !joined.contains(one)).forEach(one -> unclear(one, tables));
    var proposed = new ArrayList<>(preset.proposed());
    proposed.addAll(proposed(tables, others, joined));
    return new Proposal(draft.settings().json(), proposed, draft.open(), folder.unreadable());
  }

  /** A file that the reader would not pass over. */
  private void unclear(FoundTable other, List<TableDraft> tables) {
    if (SheetPlace.of(other.file()) == null) {
      var name = FileName.of(other.file());
      var near = name.near();
      var why = name.unclear(near != null && (preset.covered().contains(near)
          || tables.stream().anyMatch(table -> table.ours().equals(near))));
      if (why != null) {
        draft.leave(other.file(), say("file.unclear", why),
            DraftSettings.line("files", other.file(), ""));
      }
    }
    if (isBlankRota(other)) {
      draft.leave(other.file(), say("rota.blank"), "");
    }
  }

  /** Whether days stand in the first column, and hardly anything beside them. */
  private static boolean isBlankRota(FoundTable table) {
    int cells = table.allValues().stream().skip(1).mapToInt(one -> one.cells().size()).sum();
    return table.names().size() > 2 && 2
        * table.values(0).cells().stream().filter(CellKind::isDate).count() > table.rows().size()
        && 3 * cells < table.rows().size() * (table.names().size() - 1);
  }

  private void columns(TableDraft table) {
    var grid = isGrid(table) ? TimeGrid.of(table.table(), year) : null;
    if (grid == null) {
      new ColumnsProposer(draft, table).run();
      return;
    }
    draft.settings().put("grid", table.ours(), grid.settings());
    if (!grid.skipped().isEmpty()) {
      draft.settings().put("skipRows", table.ours(), List.copyOf(grid.skipped()));
    }
    if (table.values(0).has(CellKind.SHORT_DATE)) {
      draft.settings().put("year", table.ours(), year);
    }
    for (int i = 0; i < table.width(); i++) {
      table.open(i);
    }
    List.of("volunteer_id", "availability").forEach(table::take);
    draft.leave(table.table().file(),
        grid.minutes() > 0 ? say("grid.open", grid.minutes()) : say("grid.days"),
        DraftSettings.line("grid", table.ours(), grid.settings()));
    if (grid.cells().unknown() > 0) {
      draft.leave(table.table().file(), say("slots.unknown", grid.cells().unknown()),
          DraftSettings.line("grid", table.ours(), "words", Map.of("WORD", "09:00-17:00")));
    }
  }

  private static @Nullable TableDraft sessions(List<TableDraft> tables) {
    return tables.stream().filter(table -> table.schema() == Schemas.NEEDS).findFirst()
        .orElse(null);
  }

  private boolean mayOffer(TableDraft table) {
    return !isGrid(table) && (table.schema() == Schemas.VOLUNTEERS
        || table.schema() == Schemas.AVAILABILITY && !table.has("day"));
  }

  private boolean isGrid(TableDraft table) {
    return (table.schema() == Schemas.VOLUNTEERS || table.schema() == Schemas.AVAILABILITY)
        && TimeGrid.of(table.table(), year) != null;
  }

  private static List<ProposedTable> proposed(List<TableDraft> tables, List<FoundTable> others,
      List<FoundTable> joined) {
    var all = new ArrayList<ProposedTable>();
    tables.forEach(table -> all.add(table.proposed()));
    for (var other : others) {
      boolean isJoined = joined.contains(other);
      all.add(new ProposedTable(other.file(), "", isJoined ? Certainty.LIKELY : Certainty.UNSURE,
          isJoined ? say("kind.joined") : say("kind.none"), other.headerLines(), List.of(),
          List.of()));
    }
    return all;
  }
}
