#include "model/mention.h"

#include <QTest>

using namespace penumbra;

/// Which resource a sentence speaks of.
class MentionTest final : public QObject {
    Q_OBJECT

    static model::Inventory fleet() {
        model::Inventory out;
        for (const auto& [kind, name] :
             {std::pair(model::ResourceKind::Host, "db-01"), std::pair(model::ResourceKind::Host, "db-01.lab"),
              std::pair(model::ResourceKind::Workload, "shop/cart 1")}) {
            model::Resource resource;
            resource.kind = kind;
            resource.id = model::makeId(kind, name);
            resource.name = name;
            out.put(resource);
        }
        return out;
    }
    static std::string found(const char* sentence) {
        static const auto inventory = fleet();
        const auto* resource = model::mentioned(inventory, sentence);
        return resource ? resource->id.text() : std::string();
    }

private slots:
    void theLongestIdIsMeant() {
        QCOMPARE(found("The fact of host/db-01 differs."), std::string("host/db-01"));
        QCOMPARE(found("'host/db-01.lab' was not stored."), std::string("host/db-01.lab"));
        QCOMPARE(found("host/db-01.labor, host/db-01: known"), std::string("host/db-01"));
        QCOMPARE(found("It is workload/shop/cart 1 (see there)."), std::string("workload/shop/cart 1"));
    }
    void otherSentencesNameNone() {
        QCOMPARE(found(""), std::string());
        QCOMPARE(found("host/ db-01"), std::string());
        QCOMPARE(found("http://host/db-01"), std::string());
        QCOMPARE(found("Of host/db-02 nothing is known; /host/db"), std::string());
    }
};

QTEST_GUILESS_MAIN(MentionTest)
#include "mention_test.moc"
