package org.needmatch.internal.whatif;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.Role;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.geo.TravelTimes;
import org.needmatch.rules.Reason;
import org.needmatch.whatif.Intervention;

/**
 * What would take away the reason why somebody may not sit in a seat. Nobody is
 * asked for another language, age, gender or wish. Immutable.
 */
public final class Remedies {
  private static final double TENTH = 10;
  private final Problem problem;

  public Remedies(Problem problem) {
    this.problem = problem;
  }

  /** The least that does; empty when nothing should be asked for. */
  public Optional<Intervention> against(Reason reason, String volunteerId, String needId,
      String roleName) {
    var need = problem.need(needId);
    var volunteer = problem.volunteer(volunteerId);
    if (need == null || volunteer == null) {
      throw new IllegalArgumentException(
          "Volunteer " + volunteerId + " or need " + needId + " is not in this week.");
    }
    var requirement = need.roles().stream().filter(role -> role.name().equals(roleName)).findFirst()
        .map(Role::requirement).orElseThrow();
    return Optional.ofNullable(switch (reason) {
      case Reason.Unavailable lacks ->
        new Intervention.MoreTime(volunteerId, need.time(), lacks.missingMinutes());
      case Reason.TooFar lacks -> way(volunteerId, lacks);
      case Reason.SkillMissing lacks -> training(volunteer, requirement);
      case Reason.Inactive lacks -> new Intervention.Return(volunteerId);
      case Reason.OfCertificate lacks -> check(volunteer, requirement);
      default -> null;
    });
  }

  private static Intervention way(String volunteerId, Reason.TooFar lacks) {
    double more = Math.ceil(TENTH * (lacks.km() - lacks.maxKm() - TravelTimes.TOLERANCE / 2))
        / TENTH;
    return new Intervention.LongerWay(volunteerId, lacks.maxKm() + more, more);
  }

  private static Intervention training(Volunteer volunteer, Requirement requirement) {
    var skills = new TreeMap<String, Integer>();
    requirement.skills().forEach((skill, level) -> {
      if (volunteer.skills().getOrDefault(skill, 0) < level) {
        skills.put(skill, level);
      }
    });
    return new Intervention.Training(volunteer.id(), skills);
  }

  private Intervention check(Volunteer volunteer, Requirement requirement) {
    return new Intervention.Check(volunteer.id(),
        widened(volunteer.dbs(), requirement.dbs(), problem.week()));
  }

  /**
   * A valid certificate with everything that is held and required.
   *
   * @param issuedOn
   *          when a basic one would be issued, because it cannot be on the Update
   *          Service; null when it is none
   */
  public static DbsCertificate widened(DbsCertificate held, DbsRequirement required,
      @Nullable LocalDate issuedOn) {
    var level = held.level().compareTo(required.level()) < 0 ? required.level() : held.level();
    return DbsCertificate.builder().level(level)
        .workforces(level == DbsLevel.ENHANCED
            ? union(held.workforces(), required.workforces())
            : held.workforces())
        .barredLists(union(held.barredLists(), required.barredLists()))
        .issuedOn(level == DbsLevel.BASIC ? issuedOn : null).updateService(true).build();
  }

  private static <E extends Enum<E>> Set<E> union(Set<E> some, Set<E> more) {
    if (some.isEmpty()) {
      return more;
    }
    var union = EnumSet.copyOf(some);
    union.addAll(more);
    return union;
  }
}
