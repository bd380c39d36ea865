"""Days of several weeks."""
import datetime


def days_of(monday, weeks):
    first = datetime.date.fromisoformat(monday)
    return [(first + datetime.timedelta(days=i)).isoformat() for i in range(7 * weeks)]
