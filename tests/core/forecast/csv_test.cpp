#include "forecast/csv.h"

#include "base/time.h"
#include "core/forecast/made_series.h"

#include <QTest>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <sstream>

using namespace penumbra;

namespace {

struct Row {
    std::string step, time, model;
    std::vector<double> numbers;
};

std::map<std::string, std::vector<Row>> parse(const std::string& text, std::string& header) {
    std::map<std::string, std::vector<Row>> result;
    std::istringstream lines(text);
    std::getline(lines, header);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string id, number;
        Row row;
        std::getline(fields, id, ',');
        std::getline(fields, row.step, ',');
        std::getline(fields, row.time, ',');
        std::getline(fields, row.model, ',');
        while (std::getline(fields, number, ',')) row.numbers.push_back(std::stod(number));
        result[id].push_back(row);
    }
    return result;
}

forecast::CsvResult run(const std::string& text, forecast::CsvOptions options = {}, int threads = 1) {
    base::Run run;
    run.threads = threads;
    auto result = forecast::forecastCsv(text, options, run);
    if (!result) qFatal("%s", result.error().text.c_str());
    return *result;
}

forecast::CsvOptions steps(int horizon) {
    forecast::CsvOptions options;
    options.horizon = horizon;
    return options;
}

bool lists(const forecast::CsvResult& result, const std::string& code) {
    return std::any_of(result.problems.begin(), result.problems.end(), [&](const auto& p) { return p.code == code; });
}

} // namespace

class CsvTest final : public QObject {
    Q_OBJECT

private slots:
    void writesEverySeriesInOrderOfAppearance() {
        std::string text = "series_id,t,value\n";
        for (const char* id : {"b", "a"}) {
            int t = 1;
            for (const double v : forecast::wave(400, 1)) text += fmt::format("{},{},{}\n", id, t++, v);
        }
        const auto result = run(text, steps(30));
        QCOMPARE(result.series, 2);
        QCOMPARE(result.forecast, 2);
        std::string header;
        const auto rows = parse(result.text, header);
        QCOMPARE(header, std::string("series_id,step,timestamp,model,mean,p50,lo80,hi80,lo95,hi95"));
        QVERIFY(result.text.find("\nb,1,") < result.text.find("\na,1,"));
        const auto& a = rows.at("a");
        QCOMPARE(static_cast<int>(a.size()), 30);
        QCOMPARE(a[0].time, std::string("401"));
        for (const Row& row : a) {
            const auto& n = row.numbers;
            QVERIFY(n[4] <= n[2] && n[2] <= n[1] && n[1] <= n[3] && n[3] <= n[5]);
        }
        QCOMPARE(run(text, steps(30), 4).text, result.text);
    }

    void keepsTheFormOfTime() {
        std::string iso = "series_id,timestamp,value\r\n", epoch = "series_id,timestamp,value\n";
        for (int d = 1; d <= 28; ++d) {
            iso += fmt::format("x,2026-02-{:02}T00:00:00Z,{}\r\n", d, 5 + d % 7);
            epoch += fmt::format("x,{},{}\n", 1769904000 + 86400 * (d - 1), 5 + d % 7);
        }
        std::string header;
        const auto a = parse(run(iso, steps(2)).text, header);
        const auto b = parse(run(epoch, steps(2)).text, header);
        QCOMPARE(a.at("x")[0].time, std::string("2026-03-01T00:00:00Z"));
        QCOMPARE(b.at("x")[1].time, std::to_string(1769904000 + 86400 * 29));
        QCOMPARE(a.at("x")[1].numbers, b.at("x")[1].numbers);
    }

    void missingRowsAndEmptyValuesAreTheSame() {
        std::string with = "series_id,t,value\n", without = with;
        const auto values = forecast::wave(300, 3);
        for (int t = 0; t < 300; ++t) {
            const bool lost = t % 17 == 3;
            with += lost ? fmt::format("s,{},\n", t) : fmt::format("s,{},{}\n", t, values[static_cast<std::size_t>(t)]);
            if (!lost) without += fmt::format("s,{},{}\n", t, values[static_cast<std::size_t>(t)]);
        }
        QCOMPARE(run(with).text, run(without).text);
    }

    void listsWhatItCouldNotUse() {
        const auto result = run("series_id,timestamp,value\n"
                                "late,7200,3\nlate,3600,2\nlate,10800,4\n"
                                "empty,3600,\n"
                                "bad,3600,abc\nbad,noon,4\nbad,7200,5\n"
                                "twice,1600003600,1\ntwice,1600003600,3\ntwice,1600007200,2\nshort\n",
                                steps(3));
        QCOMPARE(result.series, 4);
        QCOMPARE(result.forecast, 3);
        for (const char* code :
             {"out-of-order", "bad-value", "bad-time", "same-time", "bad-row", "no-forecast", "too-short"})
            QVERIFY2(lists(result, code), code);
        for (const auto& problem : result.problems) QVERIFY(problem.where.find(" line ") != std::string::npos);
        std::string header;
        QCOMPARE(static_cast<int>(parse(result.text, header).at("late").size()), 3);
    }

    /// As bare steps, daily dates would have seventy missing days after each month.
    void datesAreNoSteps() {
        const auto refused =
            forecast::forecastCsv("series_id,timestamp,value\nx,20260131,1\nx,20260201,2\n", {}, base::Run());
        QVERIFY(!refused && refused.error().text.find("line 2") != std::string::npos);
        QVERIFY(forecast::forecastCsv("series_id,timestamp,value\nx,20269931,1\nx,20269932,2\n", {}, base::Run()));
    }

    /// A small file whose times lie far apart takes no more memory than all grids may have together.
    void sparseFilesStayBounded() {
        std::string text = "series_id,timestamp,value\n";
        for (int s = 0; s < 100; ++s) text += fmt::format("s{0},0,1\ns{0},15000000,1\n", s);
        text += "far,-9223372036854775807,1\nfar,9223372036854775807,1\n";
        const auto table = forecast::readTable(text, "sparse.csv", base::Run());
        QVERIFY(table);
        std::size_t cells = 0;
        for (const auto& series : table->series) cells += series.values.size();
        QVERIFY(cells > 0 && cells <= 32'000'000);
        const auto told = [&](const char* code) {
            return std::count_if(table->problems.begin(), table->problems.end(),
                                 [&](const auto& p) { return p.code == code; });
        };
        QCOMPARE(told("too-long"), 98);
        QCOMPARE(told("bad-time"), 2);
    }

    void readingHeedsAStop() {
        std::string text = "series_id,timestamp,value\n";
        for (int i = 0; i < 10'000; ++i) text += fmt::format("x,{},1\n", i);
        std::stop_source stop;
        stop.request_stop();
        base::Run run;
        run.stop = stop.get_token();
        const auto table = forecast::readTable(text, "x.csv", run);
        QVERIFY(!table && table.error().kind == base::ErrorKind::Cancelled);
    }

    void seriesThatWereReadAlreadyNeedNoText() {
        std::string text = "series_id,timestamp,value\n";
        forecast::CsvTable table;
        table.clock = forecast::Clock::Iso;
        table.series.push_back({"a,\"b\"", 0, 0, 3'600'000, forecast::wave(300, 3)});
        for (std::size_t h = 0; h < 300; ++h)
            text += fmt::format("\"a,\"\"b\"\"\",{},{}\n",
                                base::formatTime(base::fromMillis(static_cast<std::int64_t>(h) * 3'600'000)),
                                table.series[0].values[h]);
        const auto direct = forecast::forecastTable(table, steps(5), base::Run());
        QVERIFY(direct);
        QCOMPARE(direct->text, run(text, steps(5)).text);
        QVERIFY(direct->text.find("\n\"a,\"\"b\"\"\",1,") != std::string::npos);
    }

    /// Nothing is guessed in silence.
    void columnsAreFoundByNameOrTold_data() {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("told"); // empty: no note
        QTest::newRow("named") << "series_id,timestamp,value" << QStringList();
        QTest::newRow("case") << "Series_ID, Timestamp,VALUE" << QStringList();
        QTest::newRow("others") << "name,when,v"
                                << QStringList{"'name' was taken as the series", "'when' as the time (ISO 8601)",
                                               "'v' as the value"};
        QTest::newRow("none") << "" << QStringList{"column 1 was taken as the series", "column 3 as the value"};
    }
    void columnsAreFoundByNameOrTold() {
        QFETCH(QString, heading);
        QFETCH(QStringList, told);
        std::string text = heading.isEmpty() ? std::string() : heading.toStdString() + "\n";
        for (int d = 1; d <= 28; ++d) text += fmt::format("x,2026-02-{:02}T00:00:00Z,{}\n", d, 5 + d % 7);
        const auto result = run(text, steps(2));
        QCOMPARE(result.forecast, 1);
        QCOMPARE(lists(result, "columns"), !told.isEmpty());
        for (const auto& words : told)
            QVERIFY2(QString::fromStdString(result.problems.front().text).contains(words),
                     result.problems.front().text.c_str());
    }
    void columnsStandInAnyOrder() {
        std::string usual = "series_id,timestamp,value\n", other = "value;host;timestamp;series_id\n";
        for (int d = 0; d < 40; ++d) {
            usual += fmt::format("x,{},{}\n", d, 5 + d % 7);
            other += fmt::format("{};h1;{};x\n", 5 + d % 7, d);
        }
        const auto result = run(other, steps(3));
        QCOMPARE(result.text, run(usual, steps(3)).text);
        QVERIFY2(result.problems.front().text == "The column 'host' was not read.",
                 result.problems.front().text.c_str());
    }
    void columnsThatCannotBeAreRefused() {
        const auto named = [](const char* text) {
            const auto result = forecast::forecastCsv(text, {}, base::Run());
            return QString::fromStdString(result ? "accepted" : result.error().text);
        };
        const auto value = named("name,step,rack\nsrv1,1,r1\nsrv1,2,r2\n");
        QVERIFY2(value.contains("line 2") && value.contains("'rack'") && value.contains("'r1'"), qPrintable(value));
        const auto time = named("rack,name,value\nr1,srv1,1\nr1,srv2,2\n");
        QVERIFY2(time.contains("'name'") && time.contains("time") && time.contains("'srv1'"), qPrintable(time));
    }

    void refusesWhatIsNoSuchFile() {
        const base::Run run;
        QVERIFY(!forecast::forecastCsv("", {}, run));
        forecast::CsvOptions options;
        options.name = "notes.txt";
        const auto refused = forecast::forecastCsv("hello\nworld\n", options, run);
        QVERIFY(!refused && refused.error().text.find("notes.txt") != std::string::npos);
        options.levels = {1.5};
        QVERIFY(forecast::forecastCsv("a,b,value\n", options, run).error().kind == base::ErrorKind::Usage);
    }

    void scheduledEventsComeFromATable() {
        std::string text = "series_id,timestamp,value\n", events = "series_id,start,end,kind\n";
        for (int t = 0; t < 400; ++t)
            text += fmt::format("a,{},{}\n", t, (100 + t % 24) * (t % 67 >= 9 && t % 67 < 13 ? 2 : 1));
        for (int t = 9; t < 440; t += 67) events += fmt::format("a,{},{},batch\n", t, t + 4);
        forecast::CsvOptions options;
        options.horizon = 24;
        options.seasons = {24};
        options.events = events + "nobody,5,6,batch\n";
        const auto result = forecast::forecastCsv(text, options, {});
        QVERIFY(result);
        QVERIFY(lists(*result, "unknown-series") && lists(*result, "events"));
        options.events = "series_id,begin\n";
        const auto noColumn = forecast::forecastCsv(text, options, {});
        QVERIFY(!noColumn && noColumn.error().text.find("there is no column 'start'") != std::string::npos);
        options.events = "series_id,start,end,kind\na,9,9,batch\n";
        const auto backwards = forecast::forecastCsv(text, options, {});
        QVERIFY(!backwards && backwards.error().text.find("events line 2") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
