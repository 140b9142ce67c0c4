#!/usr/bin/env python3
"""Works out when what is due for the persons of jatuh-tempo.csv, without the plan engine and without the PlanDefinitions.

    python3 src/test/resources/careplan/jatuh-tempo.py          # exit status 1 when a date differs from the table's

Each rule below is one line of the field's tables: the windows of antenatal, postnatal and neonatal contacts, the immunisation schedule with its minimum ages and intervals, BIAS, yearly
screening with its follow-ups, chronic care, TB, and the check before a wedding (KMK HK.01.07/MENKES/2015/2023, tables 7, 8, 13 and 17, figures 13 to 17). Where they leave a number open, the
parameter that the guide chose is used, and marked P. What a record means (codes) is known from the record's own line in the table.

Counting: completed months and years on the calendar, cut to the last day of a shorter month (P: who is born on 29 February has a birthday on the 28th).
"""
import csv
import datetime
import pathlib
import re
import sys

Date = datetime.date
FORCE = Date(2023, 8, 29)  # the day of the KMK: what was never given is due since then


def months(day, count):
    total = day.year * 12 + day.month - 1 + count
    year, month = divmod(total, 12)
    last = (Date(year + (month == 11), (month + 1) % 12 + 1, 1) - datetime.timedelta(1)).day
    return Date(year, month + 1, min(day.day, last))


def days(day, count):
    return day + datetime.timedelta(count)


def years(day, count):
    return months(day, 12 * count)


# Immunisation: months of age when due (and not valid before), and what must have passed since the dose before. "One month" is 28 days (P).
SERIES = {
    "VG19": [("imm-bcg", 0, None)],
    "VG89": [("imm-opv-1", 0, None), ("imm-opv-2", 2, 28), ("imm-opv-3", 3, 28), ("imm-opv-4", 4, 28)],
    "VG107": [
        ("imm-dpt-hb-hib-1", 2, None),
        ("imm-dpt-hb-hib-2", 3, 28),
        ("imm-dpt-hb-hib-3", 4, 28),
        ("imm-dpt-hb-hib-4", 18, "12 mo"),
    ],
    "122": [("imm-rv-1", 2, None), ("imm-rv-2", 3, 28), ("imm-rv-3", 4, 28)],
    "133": [("imm-pcv-1", 2, None), ("imm-pcv-2", 3, 28), ("imm-pcv-3", 12, 56)],
    "10": [("imm-ipv-1", 4, None), ("imm-ipv-2", 9, 28)],
    "04": [("imm-mr-1", 9, None), ("imm-mr-2", 18, "6 mo")],
    "je": [("imm-je", 10, None)],
}
JE_PROVINCES = {"34", "51", "61"}  # P: DI Yogyakarta, Bali, Kalimantan Barat

# Td of women: at least 4 weeks, 6, 12 and 12 months (status T); a first dose is due from 15 years on.
TD = [("imm-td-1", None), ("imm-td-2", 28), ("imm-td-3", "6 mo"), ("imm-td-4", "12 mo"), ("imm-td-5", "12 mo")]

# Antenatal contacts in days from the first day of the last period. P: K1 before 8 weeks, K2 16, K3 21, K4 28, K5 36, K6 38 weeks; birth at 40.
ANC = {
    "anc-k1": 55,
    "anc-usg-t1": 55,
    "anc-k2": 16 * 7,
    "anc-k3": 21 * 7,
    "anc-k4": 28 * 7,
    "anc-k5": 36 * 7,
    "anc-usg-t3": 36 * 7,
    "anc-k6": 38 * 7,
    "inc-persalinan": 280,
}
AFTER_BIRTH = {"pnc-kf2": 3, "pnc-kf3": 8, "pnc-kf4": 29, "pnc-kb": 0}
NEWBORN = {"pnc-kn2": 3, "pnc-kn3": 8, "nb-hb0": 0, "pkg-newborn": 2}


def since(day, interval):
    return months(day, int(interval.split()[0])) if isinstance(interval, str) else days(day, interval)


def doses(steps, given):
    """steps: (service, earliest day by age, interval). A dose that is too early counts for nothing."""
    found, last = {}, None
    left = sorted(given)
    for service, earliest, interval in steps:
        if last is not None and interval is not None:
            earliest = max(earliest, since(last, interval))
        while left and left[0] < earliest:
            left.pop(0)
        if left:
            last = left.pop(0)
            found[service] = "selesai"
        else:
            last = earliest
            found[service] = str(earliest)
    return found


class Person:
    def __init__(self, row):
        self.sex = row["kelamin"]
        self.birth = Date.fromisoformat(row["lahir"])
        self.province = row["provinsi"]
        self.day = Date.fromisoformat(row["hari"])
        self.records = [record.split(" ") for record in row["rekam"].split(";") if record]

    def of(self, kind):
        return [record[1:] for record in self.records if record[0] == kind]

    def dates(self, kind, code, at=1):
        return sorted(Date.fromisoformat(r[at][:10]) for r in self.of(kind) if r[0] == code)

    def last(self, kind, code, at=1):
        dates = self.dates(kind, code, at)
        return dates[-1] if dates else None

    def value(self, code):
        found = sorted((r[1], float(r[2])) for r in self.of("ukur") if r[0] == code)
        return found[-1][1] if found else None

    def yearly(self, last, begins, length=12):
        """So many months after the last time; without one since it began to be asked for."""
        return str(months(last, length) if last else max(FORCE, begins))

    def childhood(self, service):
        for code, steps in SERIES.items():
            if service in [step[0] for step in steps]:
                if code == "je" and self.province not in JE_PROVINCES:
                    return "tiada"
                dated = [(name, months(self.birth, age), interval) for name, age, interval in steps]
                return doses(dated, self.dates("vaksin", code))[service]
        return None

    def pregnancy(self, service):
        ended = [r[1] for r in self.of("hamil") if len(r) > 1]
        if ended:
            return "batal"
        begun = self.of("hpht")
        if begun:
            first = Date.fromisoformat(max(begun)[1])  # the newest word on it counts
        elif self.of("hpl"):
            first = days(Date.fromisoformat(self.of("hpl")[0][1]), -280)
        else:
            seen, weeks = self.of("minggu")[0]
            first = days(Date.fromisoformat(seen), -7 * int(weeks))
        given = {r[0]: Date.fromisoformat(r[1][:10]) for r in self.of("kunjungan")}
        if service in given:
            return "selesai"
        due = days(first, ANC[service])
        if service == "anc-k6" and "anc-k5" in given:  # K6 comes after K5
            due = max(due, days(given["anc-k5"], 1))
        return str(due)

    def bias(self, service):
        girls = service.startswith("bias-hpv")
        if girls and self.sex == "L":
            return "tiada"
        grade = {"bias-mr": 0, "bias-dt": 0, "bias-td-2": 1, "bias-td-5": 4, "bias-hpv-1": 4, "bias-hpv-2": 5}[service]
        month = 8 if service in ("bias-mr", "bias-hpv-1", "bias-hpv-2") else 11
        told = self.of("kelas")
        # P: without a school's word, a child is in the first grade from the seventh birthday on for a year.
        entry = Date.fromisoformat(told[0][0]) if told else years(self.birth, 7)
        begin, end = years(entry, grade), years(entry, grade + 1)
        for year in range(begin.year - 1, end.year + 1):
            campaign = Date(year, month, 1)  # P: it runs for three months
            if campaign < end and months(campaign, 3) > begin:
                return str(max(campaign, begin))
        return "tiada"

    def chronic(self, service):
        disease = service.split("-")[0]
        diagnosis = [Date.fromisoformat(r[1]) for r in self.of("diagnosis") if r[0].startswith({"ht": "I10", "dm": "E11"}[disease])][0]
        visits = [r for r in self.of("kunjungan") if r[0] == "pantau-" + disease]
        if service.endswith("-komplikasi"):
            return str(diagnosis)
        if service.endswith("-pkm"):  # every three months at the Puskesmas; for diabetes an HbA1c is one as well
            seen = [Date.fromisoformat(r[1]) for r in visits if r[2] == "puskesmas"]
            seen += self.dates("ukur", "4548-4") if disease == "dm" else []
            return str(months(max(seen), 3))
        # A month without a visit is missed when it is over; then health workers visit. The month of the diagnosis itself counts from its day on.
        month = Date(diagnosis.year, diagnosis.month, 1)
        came = {r[1][:7] for r in visits}
        missed = []
        while months(month, 1) <= self.day:
            if str(month)[:7] not in came:
                missed.append(months(month, 1))
            month = months(month, 1)
        later = [each for each in missed if not any(Date.fromisoformat(r[1]) >= each for r in visits)]
        return str(later[0]) if later else "tiada"

    def adult(self, service):
        old = 60 if service.startswith("elder") else 18
        begins = years(self.birth, old)
        systolic, glucose, adl = self.value("8480-6"), self.value("2345-7"), self.value("96762-0")
        if service in ("adult-td", "elder-td"):
            return self.yearly(self.last("ukur", "8480-6"), begins)
        if service == "adult-td-ulang":  # normal tinggi: monthly
            found = self.last("ukur", "8480-6")
            return str(months(found, 1)) if systolic is not None and 130 <= systolic < 140 else "tiada"
        if service == "adult-gds":
            return self.yearly(self.last("ukur", "2345-7"), years(self.birth, 40))
        if service == "adult-gds-ulang":  # prediabetes: every three months
            found = self.last("ukur", "2345-7")
            return str(months(found, 3)) if glucose is not None and 140 <= glucose < 200 else "tiada"
        if service == "adult-mata":
            return self.yearly(None, begins)
        if service in ("iva", "iva-ulang"):
            if self.sex == "L":
                return "tiada"
            when, result = self.of("iva")[0]
            if service == "iva":
                return str(months(Date.fromisoformat(when), 36))
            return str(months(Date.fromisoformat(when), 12)) if result == "300557001" else "tiada"
        if service == "elder-skilas-adl":
            return self.yearly(self.last("kunjungan", "skrining-lansia"), begins)
        if service == "elder-adl":
            return self.yearly(self.last("ukur", "96762-0"), begins)
        # Care at home for ADL sedang, berat, total (11 and less): wanted from the day on which that was found.
        return str(self.last("ukur", "96762-0")) if adl is not None and adl <= 11 else "tiada"

    def due(self, service):
        if self.childhood(service):
            return self.childhood(service)
        if service == "pkat":
            return str(months(self.birth, 6))
        if service.startswith("dev-kpsp-"):  # P: a month is a twelfth of a year of 365.25 days
            return str(days(self.birth, round(int(service[9:]) * 365.25 / 12)))
        if service in NEWBORN:
            return str(days(self.birth, NEWBORN[service]))
        if service in AFTER_BIRTH or service == "pnc-kf1":
            born = self.dates("kunjungan", "persalinan")
            return str(days(born[0], AFTER_BIRTH[service])) if born else "tiada"
        if service in ANC:
            return self.pregnancy(service)
        if service.startswith("bias-"):
            return self.bias(service)
        if service.startswith("imm-td-"):
            steps = [(name, years(self.birth, 6), interval) for name, interval in TD]
            return doses(steps, self.dates("vaksin", "VG139"))[service]
        if service.startswith(("ht-", "dm-")):
            return self.chronic(service)
        if service.startswith("tb-dahak-"):
            return str(months(Date.fromisoformat(self.of("tb")[0][0]), int(service[9:])))
        if service == "tb-gds":
            return self.of("tb")[0][0]
        if service == "tb-skrining-kontak":
            return self.dates("diagnosis", "Z20.1")[0].isoformat()
        if service == "catin":  # P: 90 to 30 days before the wedding
            return str(days(Date.fromisoformat(self.of("nikah")[0][1]), -90))
        return self.adult(service)


def main():
    table = pathlib.Path(__file__).with_name("jatuh-tempo.csv").read_text().splitlines()
    rows = list(csv.DictReader(line for line in table if not line.startswith("#")))
    dates = wrong = 0
    for row in rows:
        person = Person(row)
        for service, told in re.findall(r"(\S+)=(\S+)", row["harapan"]):
            dates += 1
            found = person.due(service)
            if found != told:
                wrong += 1
                print(f"{row['no']} {service}: the table says {told}, the calendar {found}")
    print(f"{len(rows)} persons, {dates} dates, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
