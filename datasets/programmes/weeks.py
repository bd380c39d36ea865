"""Dates of the programmes that are planned for several weeks at once."""
from datetime import date, timedelta


def days(monday, weekday, weeks):
    """That day (0 is Monday) of each of the weeks, numbered from 0."""
    first = date.fromisoformat(monday)
    return [(first + timedelta(days=7 * week + weekday)).isoformat() for week in weeks]


def days_of(monday, weeks):
    """Every day of so many weeks."""
    first = date.fromisoformat(monday)
    return [(first + timedelta(days=i)).isoformat() for i in range(7 * weeks)]
