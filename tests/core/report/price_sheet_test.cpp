#include "report/price_sheet.h"
#include "report/words.h"
#include "schema.h"
#include "session/prices.h"

#include <QtTest>

using namespace penumbra;
using report::PriceSheet;

namespace {

remedy::PriceBook madeBook() {
    remedy::PriceBook book;
    book.currency = "CHF";
    book.hostPerMonth = remedy::Price(350, 400, 500);
    book.movePerWorkload = remedy::Price();
    book.hostLeadTime = std::chrono::hours(24 * 14);
    book.catalogue = {
        {"large", {{"cpu", "64"}, {"memory", "256GiB"}}, remedy::Price(550, 600, 700), std::chrono::hours(24 * 7)},
        {"gift", {{"like", "h1"}}, remedy::Price(), std::chrono::hours(1), 4}};
    book.classes = {{"gpu", remedy::Price(2000, 2400, 2600), "", {{"gpu", "1"}, {"memory", "512GiB"}}, 2},
                    {"old", remedy::Price(), "generation in (g7, g8)", {}, 0}};
    book.corePerMonth = 5;
    book.licencePerSocketMonth = remedy::Price(40, 50, 60);
    book.socketsPerHost = 2;
    return book;
}

std::string wrong(const PriceSheet& sheet) {
    const auto read = report::pricesFrom(sheet);
    return read ? std::string("It was read.") : read.error().text;
}

} // namespace

/// The price book as people edit it.
class PriceSheetTest final : public QObject {
    Q_OBJECT

private slots:
    void bookSheetCsvAndJsonSayTheSame() {
        for (const auto& book : {remedy::PriceBook(), madeBook()}) {
            const auto sheet = report::sheetOf(book);
            const auto again = report::pricesFrom(sheet);
            QVERIFY2(again, again ? "" : again.error().text.c_str());
            QCOMPARE(*again, book);
            const auto csv = report::pricesFromFile(report::priceCsv(sheet), "prices.csv");
            QVERIFY2(csv, csv ? "" : csv.error().text.c_str());
            QCOMPARE(*csv, book);
            const auto json = base::dumpJson(session::toJson(book));
            const auto read = report::pricesFromFile(json, "prices.json");
            QVERIFY(read);
            QCOMPARE(*read, book);
            QCOMPARE(schemaErrors(session::toJson(book), "prices"), std::string());
        }
    }

    /// Columns in any order, decimal commas refused, what is not there not stated.
    void aSpreadsheetMaySayLess() {
        const auto read = report::pricesFromFile("expected;item\n500;host_per_month\n", "mine.csv");
        QVERIFY2(read, read ? "" : read.error().text.c_str());
        QCOMPARE(read->hostPerMonth, remedy::Price(500));
        QVERIFY(!read->downtimePerServiceHour.stated && !read->movePerWorkload.stated);
        const auto column = report::pricesFromFile("item,price\nhost_per_month,4\n", "mine.csv");
        QVERIFY(!column && column.error().text.find("no column 'price'") != std::string::npos);
    }

    void whatIsWrongIsNamed() {
        const auto with = [](PriceSheet::Column column, const char* text, std::size_t row = 0) {
            auto sheet = report::sheetOf(madeBook());
            sheet.rows[row][column] = text;
            return wrong(sheet);
        };
        const auto rowCalled = [](const char* item) {
            const auto rows = report::sheetOf(madeBook()).rows;
            const auto it =
                std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row[PriceSheet::Item] == item; });
            return static_cast<std::size_t>(it - rows.begin());
        };
        const auto gpu = rowCalled("class/gpu"), large = rowCalled("large");
        QVERIFY(with(PriceSheet::Gpu, "many", gpu).starts_with("The price book's class 'gpu': gpu"));
        QVERIFY(with(PriceSheet::Sockets, "0.5", gpu).starts_with("The price book's class 'gpu': sockets must be"));
        QVERIFY(with(PriceSheet::Zone, "z1", gpu).starts_with("The row class/gpu has no zone"));
        QVERIFY(with(PriceSheet::Label, "a=b,,", rowCalled("class/old")).starts_with("The price book's class 'old': "));
        QVERIFY(with(PriceSheet::Label, "", rowCalled("class/old")).find("say which hosts") != std::string::npos);
        QVERIFY(with(PriceSheet::Item, "class/", gpu).find("with a name") != std::string::npos);
        QVERIFY(with(PriceSheet::Item, "class/old", gpu).find("two classes called 'old'") != std::string::npos);
        QVERIFY(with(PriceSheet::Label, "a=b", large).starts_with("The row large has no label"));
        QVERIFY(with(PriceSheet::Low, "450").starts_with("The price book's host_per_month must be a number"));
        QVERIFY(with(PriceSheet::Expected, "").starts_with("The price book's host_per_month must be"));
        QVERIFY(with(PriceSheet::High, "1e12").starts_with("The price book's host_per_month must be"));
        QVERIFY(
            with(PriceSheet::Expected, "much", 1).starts_with("The price book's downtime_per_service_hour must be"));
        QVERIFY(with(PriceSheet::Expected, "-1", 2).starts_with("The price book's move_per_workload must be"));
        QVERIFY(with(PriceSheet::Currency, "EUR", 2).starts_with("A price book has one currency."));
        QVERIFY(with(PriceSheet::Cpu, "4").starts_with("The row host_per_month has no cpu"));
        QVERIFY(with(PriceSheet::LeadTime, "soon", large).starts_with("The price book's offer 'large': lead_time"));
        QVERIFY(with(PriceSheet::Item, "", large).find("with a name") != std::string::npos);
        auto twice = report::sheetOf(madeBook());
        twice.rows.push_back(twice.rows[1]);
        QCOMPARE(wrong(twice), std::string("The row downtime_per_service_hour stands there twice."));
    }

    void aMissingPriceIsTold() {
        QCOMPARE(report::sayPrices(madeBook()),
                 std::string(
                     "prices as given and hosts of 2 offers: 400 (350 to 500) CHF a month for a host, 1000 CHF "
                     "for an hour of a service's downtime, no price for a move, 2400 (2000 to 2600) CHF for a host of "
                     "the class 'gpu', for a month, no price for a host of the class 'old', for a month, 5 CHF "
                     "for a core of a host without a price of its own, for a month, 50 (40 to 60) CHF for the "
                     "licences of a socket, for a month"));
        remedy::Plan plan;
        QCOMPARE(report::onceText(plan, "CHF"), std::string("0 CHF"));
        plan.costOnce = 20;
        plan.onceBand = {10, 30};
        QCOMPARE(report::onceText(plan, "CHF"), std::string("10 to 30 CHF"));
        plan.unpriced = {"moves"};
        QCOMPARE(report::onceText(plan, "CHF"), std::string("at least 10 to 30 CHF"));
        QCOMPARE(report::sayUnpriced(plan), std::string("No price is known for moves, so the costs leave it out."));
        plan.onceBand = {};
        plan.costOnce = 0;
        QCOMPARE(report::onceText(plan, "CHF"), std::string("no price"));
        QCOMPARE(report::monthText(plan, "CHF"), std::string("0 CHF"));
    }
};

QTEST_APPLESS_MAIN(PriceSheetTest)
#include "price_sheet_test.moc"
