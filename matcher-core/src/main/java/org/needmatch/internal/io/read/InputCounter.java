package org.needmatch.internal.io.read;

import java.util.List;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.table.Table;

/** Counts what was read, and what quietly shuts people out. */
record InputCounter(NeedsReader needs, VolunteersReader volunteers, ReferenceCheck mentions,
    FindingLog log, List<Table> tables) {

  InputCounts count(Problem problem, boolean weekChosenByDefault, int previousUnmatched,
      int postcodesNotFound, TravelCounts travel) {
    int usable = problem.volunteers().size();
    int windowless = (int) volunteers.usable().stream().filter(v -> !v.hasWindow()).count();
    int homeless = (int) problem.volunteers().stream()
        .filter(v -> v.home() == null && v.site() == null).count();
    int undated = (int) problem.volunteers().stream().filter(InputCounter::undated).count();
    return new InputCounts(volunteers.rows(), needs.rows(), volunteers.rows() - usable,
        needs.setAside(), needs.rowsOutsideWeek(), needs.rowsPerWeek(), weekChosenByDefault,
        previousUnmatched, windowless, homeless, undated, postcodesNotFound,
        mentions.prefersUnknown(), mentions.avoidsUnknown(), log.rowsPerFile(),
        new QuietCounter(problem, tables).count(volunteers), travel);
  }

  private static boolean undated(Volunteer volunteer) {
    var dbs = volunteer.dbs();
    return dbs.issuedOn() == null && dbs.validUntil() == null
        && (dbs.level() == DbsLevel.BASIC || dbs.level() != DbsLevel.NONE && !dbs.updateService());
  }
}
