package org.needmatch.internal.io.init;

import static org.needmatch.internal.io.init.InitMessages.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

  private FolderProposer(Draft draft, PresetTables preset) {
    this.draft = draft;
    this.preset = preset;
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
    return new FolderProposer(draft, PresetTables.of(files.tables(), preset, draft)).propose(files);
  }

  private Proposal propose(FolderTables folder) {
    var tables = new ArrayList<TableDraft>();
    for (var kind : TableKinds.of(preset.others(folder.tables()))) {
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
    tables.stream().filter(table -> table.schema() == Schemas.VOLUNTEERS && !isGrid(table))
        .forEach(table -> new SlotsProposer(draft, table).run());
    tables.forEach(table -> new CellsProposer(draft, table).run());
    new DateOrderProposer(draft).run(tables);
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
  }

  private void columns(TableDraft table) {
    var grid = TimeGrid.of(table.table());
    if (grid == null || !isGrid(table)) {
      new ColumnsProposer(draft, table).run();
      return;
    }
    var settings = new LinkedHashMap<String, Object>();
    settings.put("time", grid.time());
    settings.put("minutes", grid.minutes());
    settings.put("hash", true);
    draft.settings().put("grid", table.ours(), settings);
    for (int i = 0; i < table.width(); i++) {
      table.open(i);
    }
    List.of("volunteer_id", "availability").forEach(table::take);
    draft.leave(table.table().file(), say("grid.open", grid.minutes()),
        DraftSettings.line("grid", table.ours(), settings));
  }

  private static boolean isGrid(TableDraft table) {
    return TimeGrid.of(table.table()) != null;
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
