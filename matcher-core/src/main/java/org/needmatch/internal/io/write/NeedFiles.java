package org.needmatch.internal.io.write;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.internal.io.table.WordColumn;

/**
 * needs.csv, and roles.csv for the needs that have roles of their own.
 *
 * @param cares
 *          whether roles say what is done for whom
 * @param oversights
 *          whether needs say who must be there
 */
public record NeedFiles(List<WordColumn<Requirement, Requirement.Builder>> words, boolean cares,
    boolean oversights) {
  private static final List<String> SEATS = List.of("volunteers_min", "volunteers",
      "volunteers_core", "skills", "dbs_level", "dbs_workforce", "dbs_barred", "min_age", "gender");

  public static void write(List<Need> needs, ProblemTables tables) {
    var asked = needs.stream().flatMap(need -> need.roles().stream()).map(Role::requirement)
        .toList();
    new NeedFiles(WordColumn.used(WordColumn.REQUIREMENTS, asked),
        RoleActivityColumns.neededForRoles(needs), RoleActivityColumns.neededForNeeds(needs))
        .writeAll(needs, tables);
  }

  private void writeAll(List<Need> needs, ProblemTables tables) {
    var more = OptionalColumn.ofNeeds(needs);
    tables.add("needs.csv",
        OptionalColumn.after(columns(Stream.concat(
            Stream.of("need_id", "series", "title", "venue", "initiative", "area", "latitude",
                "longitude", "remote", "date", "start", "end", "priority", "beneficiaries"),
            oversights ? RoleActivityColumns.OVERSIGHT.stream() : Stream.of())), more),
        csv -> {
          for (var need : needs) {
            write(need, csv);
            OptionalColumn.write(need, more, csv);
            csv.endRow();
          }
        });
    if (needs.stream().anyMatch(NeedFiles::hasOwnRoles)) {
      tables.add("roles.csv", columns(Stream.of("need_id", "role")).toArray(String[]::new), csv -> {
        for (var need : needs) {
          writeRoles(need, csv);
        }
      });
    }
  }

  private Stream<String> columns(Stream<String> first) {
    return Stream.concat(first, seats());
  }

  private Stream<String> seats() {
    return Stream.of(SEATS.stream(), words.stream().map(WordColumn::name),
        cares ? RoleActivityColumns.CARE.stream() : Stream.<String>of()).flatMap(part -> part);
  }

  private static boolean hasOwnRoles(Need need) {
    return need.roles().size() > 1 || !need.roles().get(0).name().equals(Role.DEFAULT_NAME);
  }

  private void write(Need need, RowWriter csv) {
    if (need.time().minutes() > 1440 && !need.terms().anyTime()) {
      throw new IllegalArgumentException("Need " + need.id() + " lasts " + need.time().minutes()
          + " minutes, more than the 1,440 that a row can say. Make one need of each day.");
    }
    var place = need.place();
    csv.text(CsvFormat.id("need id", need.id())).text(CsvFormat.id("series", need.series()));
    csv.text(need.title()).text(need.venue());
    csv.text(optional("initiative id", need.initiative())).text(optional("area id", need.area()));
    csv.number(place == null ? null : place.latitude());
    csv.number(place == null ? null : place.longitude()).yesNo(need.remote());
    csv.plain(need.time().day());
    if (need.terms().anyTime()) {
      csv.plain(null).plain(null);
    } else {
      csv.plain(CsvFormat.start(need.time())).plain(CsvFormat.end(need.time()));
    }
    csv.number(need.priority()).plain(need.beneficiaries());
    if (oversights) {
      RoleActivityColumns.write(need.supervision(), csv);
    }
    if (hasOwnRoles(need)) {
      seats().forEach(unused -> csv.plain(null));
    } else {
      writeSeats(need.roles().get(0), csv);
    }
  }

  private void writeRoles(Need need, RowWriter csv) {
    if (hasOwnRoles(need)) {
      for (var role : need.roles()) {
        csv.text(CsvFormat.id("need id", need.id())).text(CsvFormat.id("role", role.name()));
        writeSeats(role, csv);
        csv.endRow();
      }
    }
  }

  private void writeSeats(Role role, RowWriter csv) {
    var asks = role.requirement();
    csv.plain(role.minimum()).plain(role.wanted()).plain(role.core());
    csv.list(CsvFormat.skills(asks.skills())).plain(CsvFormat.word(asks.dbs().level()));
    csv.list(CsvFormat.words(asks.dbs().workforces()))
        .list(CsvFormat.words(asks.dbs().barredLists()));
    csv.number(asks.minAge()).text(gender(asks));
    words.forEach(column -> csv.list(CsvFormat.list(column.word(), column.of().apply(asks))));
    if (cares) {
      RoleActivityColumns.write(asks.roleActivity(), csv);
    }
  }

  private static @Nullable String gender(Requirement asks) {
    if ("none".equals(asks.gender()) || "any".equals(asks.gender())) {
      throw new IllegalArgumentException(
          "The gender '" + asks.gender() + "' would be read as no requirement. Leave it null.");
    }
    return asks.gender();
  }

  private static @Nullable String optional(String what, @Nullable String id) {
    return id == null ? null : CsvFormat.id(what, id);
  }
}
