#include "whatif/free_key.h"

#include <QtTest>

using namespace penumbra;

namespace {

std::vector<whatif::Edit> withKeys(std::initializer_list<const char*> keys) {
    std::vector<whatif::Edit> out;
    for (const char* key : keys) out.push_back({key, {}, {}, {}, true});
    return out;
}

} // namespace

class FreeKeyTest final : public QObject {
    Q_OBJECT
private slots:
    void aStemIsNumberedUntilItIsFree() {
        const auto edits = withKeys({"plan/move/a", "plan/move/a (2)"});
        const auto key = whatif::freeKey("plan/move/a", [&](const auto& one) { return whatif::hasKey(edits, one); });
        QCOMPARE(key, std::string("plan/move/a (3)"));
        QCOMPARE(whatif::freeKey("plan/move/b", [](const auto&) { return false; }), std::string("plan/move/b"));
    }

    void theStemIsFoundAgain() {
        QCOMPARE(whatif::stemOf("plan/move/a (3)"), std::string_view("plan/move/a"));
        QCOMPARE(whatif::stemOf("plan/move/a (b)"), std::string_view("plan/move/a (b)"));
        QCOMPARE(whatif::stemOf("plan/move/a ()"), std::string_view("plan/move/a ()"));
    }

    void theNextKeyIsOneThatNeitherHas() {
        QCOMPARE(whatif::nextKey({}), std::string("edit-1"));
        QCOMPARE(whatif::nextKey(withKeys({"edit-1"})), std::string("edit-2"));
        QCOMPARE(whatif::nextKey(withKeys({"edit-2"})), std::string("edit-3"));
        QCOMPARE(whatif::nextKey(withKeys({"edit-1"}), withKeys({"edit-2", "edit-3"})), std::string("edit-4"));
    }
};

QTEST_APPLESS_MAIN(FreeKeyTest)
#include "free_key_test.moc"
