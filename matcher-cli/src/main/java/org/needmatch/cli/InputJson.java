package org.needmatch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.Unread;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.InputCounts;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.TableView;
import org.needmatch.internal.io.read.TravelCounts;
import org.needmatch.internal.io.write.AccountJson;
import org.needmatch.internal.io.write.StatementJson;
import org.needmatch.internal.io.write.UnreadJson;
import org.needmatch.internal.statement.InputAccount;
import org.needmatch.internal.statement.NotReady;
import org.needmatch.internal.statement.Statement;
import org.needmatch.json.CheckDocument;
import org.needmatch.json.CommandDocument;
import org.needmatch.json.JsonValue;

/** What is said of an input, for documents. */
final class InputJson {
  private InputJson() {
  }

  static CheckDocument check(InputReading read, List<Finding> findings, List<TableView> tables) {
    var counts = read.counts();
    var problem = read.problem();
    var account = read.account();
    return new CheckDocument(part(AccountJson.drift(account.alarms()), "drift"), problem.week(),
        read.inputHash(), needsPerWeek(counts),
        new CheckDocument.Volunteers(counts.volunteerRows(), problem.volunteers().size(),
            counts.volunteersSetAside()),
        new CheckDocument.Needs(counts.needRows(), problem.needs().size(), counts.needsSetAside(),
            counts.rowsOutsideWeek()),
        leftOut(account, problem), notReady(account, problem),
        new JsonValue(StatementJson.text(Statement.of(problem))), problems(findings),
        shutOut(counts), travel(counts.travel()), notRead(read.unread()),
        tables.stream().map(InputJson::table).toList());
  }

  private static CheckDocument.Table table(TableView table) {
    return new CheckDocument.Table(table.file(), table.rows(), table.columns().stream()
        .map(one -> new CheckDocument.Column(one.name(), one.ours(), one.filled(), one.distinct(),
            one.shortest(), one.longest(),
            one.odd().stream().map(odd -> new CheckDocument.OddCell(odd.line(), odd.value()))
                .toList()))
        .toList(),
        table.shown().stream()
            .map(
                row -> new CheckDocument.ShownRow(row.line(),
                    row.cells().stream().map(cell -> new CheckDocument.ShownCell(cell.ours(),
                        cell.name(), cell.stood(), cell.read(), cell.isDefault())).toList()))
            .toList());
  }

  static JsonValue leftOut(InputAccount account, Problem problem) {
    return part(AccountJson.leftOut(account.leftOut(), NotReady.of(problem)), "leftOut");
  }

  static JsonValue notReady(InputAccount account, Problem problem) {
    return part(AccountJson.leftOut(account.leftOut(), NotReady.of(problem)), "notReady");
  }

  static JsonValue notRead(Unread unread) {
    return new JsonValue(UnreadJson.of(unread));
  }

  static List<CommandDocument.Problem> problems(List<Finding> findings) {
    return findings.stream()
        .map(one -> new CommandDocument.Problem(one.code(),
            one.severity().name().toLowerCase(Locale.ROOT), one.file(), one.line(), one.column(),
            one.value(), one.message(), one.action(), one.fix(),
            one.cell().isEmpty() ? null : one.cell()))
        .toList();
  }

  static Map<String, Integer> needsPerWeek(InputCounts counts) {
    var weeks = new LinkedHashMap<String, Integer>();
    counts.needRowsPerWeek().forEach((week, rows) -> weeks.put(week.toString(), rows));
    return weeks;
  }

  static CheckDocument.ShutOut shutOut(InputCounts counts) {
    var quiet = counts.quiet();
    return new CheckDocument.ShutOut(counts.volunteersWithoutWindow(),
        counts.volunteersWithoutHome(), counts.checksWithoutDate(), counts.postcodesNotFound(),
        counts.prefersUnknown(), counts.avoidsUnknown(), counts.previousRowsUnmatched(),
        quiet.inactive(), quiet.limitsOfZero(), quiet.inactiveWords(), quiet.askedInVain(),
        quiet.otherSeparators());
  }

  private static CheckDocument.@Nullable Travel travel(TravelCounts travel) {
    return travel.rows() == 0
        ? null
        : new CheckDocument.Travel(travel.rows(), travel.rowsElsewhere(), travel.homesWithoutWay(),
            travel.modesWithoutWay(), travel.pairsWithoutWay());
  }

  private static JsonValue part(String object, String name) {
    return new JsonValue(Json.tree(object).path(name).toString());
  }
}
