#include "store/batch_merge.h"

#include "base/say.h"
#include "base/text.h"
#include "base/units.h"
#include "model/identity.h"
#include "model/json.h"
#include "model/match.h"
#include "store/history.h"
#include "store/storable.h"
#include "whatif/scenario.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace penumbra::store {

namespace {

constexpr std::int64_t kToldConflicts = 3;

class Merger final {
public:
    Merger(const model::Inventory& before, const model::Batch& batch, const AmountFacts& history)
        : m_before(before), m_batch(batch), m_history(history) {
        m_out.inventory = before;
    }

    MergedBatch run() {
        resources();
        if (!m_batch.changes) missing();
        gone();
        relations();
        takeBackRelations();
        events();
        calledOff();
        unknown();
        m_out.inventory.changeDimensions() = m_dimensions;
        settle();
        return std::move(m_out);
    }

private:
    void reject(const char* code, const std::string& text) {
        ++m_out.accounting.rejected;
        m_out.problems.push_back({base::Severity::Warning, code, m_batch.source, text});
    }

    /// True for a record that may be put; otherwise it was counted.
    template <class Row, class... More>
    bool admit(const std::string& name, const char* what, const Row* known, const Row& fresh, const More&... more) {
        if (name.empty()) {
            reject("no-id", PENUMBRA_SAY("Problem", "{} without an id was not stored.")(what));
            return false;
        }
        if (known && *known == fresh) {
            ++m_out.accounting.duplicate;
            return false;
        }
        if (!isStorable(fresh, more...)) {
            reject("not-utf8", PENUMBRA_SAY("Problem", "{} holds text that is not UTF-8, so it was not stored.")(what));
            return false;
        }
        return true;
    }

    void resources() {
        for (auto stated : m_batch.resources) {
            stated.capacity = translated(stated.capacity, stated.id);
            stated.overcommit = translated(stated.overcommit, stated.id);
            stated.request = translated(stated.request, stated.id);
            // What a complete list names is there, and so is what a source that tells of ends does not tell as ended.
            if (m_batch.complete || m_batch.changes) stated.stated.add(model::Member::End);
            const bool first = m_named.insert(stated.id.text()).second;
            const auto* known = m_out.inventory.find(stated.id);
            if (known) noteConflicts(*known, stated);
            if (known && first && m_history) noteAmountConflicts(*known, stated);
            model::Resource fresh =
                known ? model::mergeResource(m_batch.whole && first ? withoutOwn(*known, stated) : *known, stated)
                      : stated;
            if (!admit(fresh.id.text(), "A resource", known, fresh, m_dimensions)) continue;
            m_changedResources.push_back(fresh.id);
            m_out.inventory.put(std::move(fresh));
        }
        tellConflicts();
    }
    /// Facts that another source said otherwise. What came last holds, whoever says it.
    void noteConflicts(const model::Resource& known, const model::StatedResource& fresh) {
        for (const auto& [key, fact] : fresh.attributes) {
            const auto other = known.attributes.find(key);
            if (other == known.attributes.end() || other->second.source == m_batch.source ||
                other->second.value == fact.value)
                continue;
            noteConflict(key, fresh.id, fact.value, other->second.value, other->second.source);
        }
    }
    /// The same of capacities and requests, whose sources only the history tells. It is read no more once enough is
    /// told.
    void noteAmountConflicts(const model::Resource& known, const model::StatedResource& fresh) {
        if (m_historyFailed || !(differ(known.capacity, fresh.capacity) || differ(known.request, fresh.request)))
            return;
        if (m_conflicts >= kToldConflicts) return ++m_unasked, void();
        const auto facts = m_history(placeOf(known.id));
        if (!facts) return cannotAsk(facts.error());
        for (const auto& fact : *facts) {
            const int d = m_dimensions.find(fact.dimension);
            const auto &was = fact.request ? known.request : known.capacity,
                       &is = fact.request ? fresh.request : fresh.capacity;
            if (d < 0 || !was.has(d) || !is.has(d) || was.at(d) == is.at(d)) continue;
            if (fact.source == m_batch.source || fact.value != was.at(d)) continue;
            const auto words = [&](const model::Amounts& amounts) {
                return base::formatAmount(static_cast<double>(amounts.at(d)), m_dimensions.at(d).unit);
            };
            noteConflict((fact.request ? "request " : "capacity ") + fact.dimension, fresh.id, words(is), words(was),
                         fact.source);
        }
    }
    bool differ(const model::Amounts& was, const model::Amounts& is) const {
        for (int d = 0; d < m_dimensions.count(); ++d)
            if (was.has(d) && is.has(d) && was.at(d) != is.at(d)) return true;
        return false;
    }
    void cannotAsk(const base::Error& error) {
        m_historyFailed = true;
        m_out.problems.push_back(
            {base::Severity::Warning, "history-not-read", m_batch.source,
             PENUMBRA_SAY("Merge", "Whether another source stated capacities or requests otherwise is not known: {}")(
                 error.text)});
    }
    void noteConflict(const std::string& what, const model::ResourceId& id, const std::string& is,
                      const std::string& was, const std::string& by) {
        if (++m_conflicts > kToldConflicts) return;
        m_conflictWords.push_back(
            PENUMBRA_SAY("Merge", "{} of {} is '{:.60}' now and was '{:.60}' by {}")(what, id.text(), is, was, by));
    }
    std::size_t placeOf(const model::ResourceId& id) {
        if (m_places.empty())
            for (const auto& resource : m_before.resources()) m_places.emplace(resource.id.text(), m_places.size());
        return m_places.at(id.text());
    }
    void tellConflicts() {
        if (m_conflicts == 0) return;
        std::string all;
        for (const auto& one : m_conflictWords) all = all.empty() ? one : PENUMBRA_SAY("List", "{}; {}")(all, one);
        if (m_conflicts > kToldConflicts)
            all = PENUMBRA_SAY("List", "{}; and {} more")(all, m_conflicts - kToldConflicts);
        if (m_unasked == 1)
            all = PENUMBRA_SAY("Merge",
                               "{}; who stated the amounts of 1 other changed resource before was not looked up")(all);
        if (m_unasked > 1)
            all = PENUMBRA_SAY("Merge",
                               "{}; who stated the amounts of {} other changed resources before was not looked up")(
                all, m_unasked);
        m_out.problems.push_back(
            {base::Severity::Note, "conflict", m_batch.source,
             m_conflicts == 1
                 ? PENUMBRA_SAY("Merge", "1 fact is otherwise than another source said; what came last holds: {}.")(all)
                 : PENUMBRA_SAY("Merge", "{} facts are otherwise than another source said; what came last holds: {}.")(
                       m_conflicts, all)});
    }
    /// What the source described before and does not any more.
    void missing() {
        for (const auto kind : {model::ResourceKind::Host, model::ResourceKind::Workload}) {
            const auto ofKind = [&](const model::Resource& r) { return r.kind == kind; };
            if (std::none_of(m_batch.resources.begin(), m_batch.resources.end(), ofKind)) continue;
            std::int64_t count = 0;
            for (const auto& known : m_before.resources()) {
                if (!ofKind(known) || m_named.contains(known.id.text()) || known.lifetime.end <= m_batch.time) continue;
                if (!onlyFromHere(known)) continue;
                ++count;
                m_out.missing.push_back(known.id);
                if (m_batch.complete) end(known);
            }
            if (count > 0) tellMissing(kind, count);
        }
    }
    void gone() {
        std::map<model::ResourceKind, std::int64_t> counts;
        for (const auto& id : m_batch.gone) {
            const auto* known = m_out.inventory.find(id);
            if (known == nullptr || m_named.contains(id.text()) || known->lifetime.end <= m_batch.time) continue;
            if (!onlyFromHere(*known)) continue;
            ++counts[known->kind];
            end(*known);
        }
        for (const auto& [kind, count] : counts) tellEnded(kind, count);
    }
    /// What is left of a resource without what its source does not say any more.
    model::Resource withoutOwn(model::Resource known, const model::StatedResource& fresh) const {
        if (onlyFromHere(known)) {
            known.capacity = known.request = {};
            known.labels.clear();
        }
        std::erase_if(known.attributes, [&](const auto& fact) {
            return fact.second.source == m_batch.source && !fresh.attributes.contains(fact.first);
        });
        return known;
    }
    bool onlyFromHere(const model::Resource& resource) const {
        const auto& facts = resource.attributes;
        const auto isAlias = [](const auto& fact) { return fact.first == model::identity::kAlias; };
        return !std::all_of(facts.begin(), facts.end(), isAlias) &&
               std::all_of(facts.begin(), facts.end(),
                           [&](const auto& fact) { return isAlias(fact) || fact.second.source == m_batch.source; });
    }
    void end(model::Resource resource) {
        resource.lifetime.end = m_batch.time;
        m_out.inventory.put(std::move(resource));
        ++m_out.ended;
    }
    /// "2 hosts that cmdb named before": of what it names no more.
    std::string namedBefore(model::ResourceKind kind, std::int64_t count) const {
        const auto what =
            kind == model::ResourceKind::Host
                ? base::sayCount(count, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"))
                : base::sayCount(count, PENUMBRA_TEXT("Count", "workload"), PENUMBRA_TEXT("Count", "workloads"));
        return PENUMBRA_SAY("Merge", "{} that {} named before")(what, m_batch.source);
    }
    void tellEnded(model::ResourceKind kind, std::int64_t count) {
        const auto what = namedBefore(kind, count), at = base::formatTime(m_batch.time);
        m_out.problems.push_back(
            {base::Severity::Note, "ended", m_batch.source,
             count == 1 ? PENUMBRA_SAY("Merge", "{} is not in it any more, so it ends at {}.")(what, at)
                        : PENUMBRA_SAY("Merge", "{} are not in it any more, so they end at {}.")(what, at)});
    }
    void tellMissing(model::ResourceKind kind, std::int64_t count) {
        if (m_batch.complete) return tellEnded(kind, count);
        const auto what = namedBefore(kind, count);
        m_out.problems.push_back(
            {base::Severity::Note, "missing", m_batch.source,
             count == 1
                 ? PENUMBRA_SAY("Merge", "{} is not in it any more; it was kept, since the file may be a part of a "
                                         "larger list. Where it lists everything, import it as complete and it "
                                         "ends.")(what)
                 : PENUMBRA_SAY("Merge", "{} are not in it any more; they were kept, since the file may be a part of a "
                                         "larger list. Where it lists everything, import it as complete and they "
                                         "end.")(what)});
    }

    static std::string_view kindOf(const model::ResourceId& id) {
        return std::string_view(id.text()).substr(0, id.text().find('/'));
    }
    /// True where the kinds of both ends can stand in the relation, as far as their ids tell them.
    bool possible(const model::Relation& r) {
        const auto from = model::parseKind(kindOf(r.from)), to = model::parseKind(kindOf(r.to));
        if (!from || !to || model::fits(r.kind, *from, *to)) return true;
        reject(
            "impossible-relation",
            PENUMBRA_SAY("Merge", "'{} {} {}' was not stored: a {} cannot stand in this relation to a {}.")(
                r.from.text(), model::relationName(r.kind), r.to.text(), model::kindName(*from), model::kindName(*to)));
        return false;
    }

    void relations() {
        for (auto fresh : m_batch.relations) {
            if (!possible(fresh)) continue;
            const auto* known = m_out.inventory.findRelation(fresh);
            if (fresh.source.empty()) fresh.source = m_batch.source; // else it is said again for another
            if (known) {
                fresh.call = model::mergeCall(known->call, fresh.call);
                const bool owned = !known->source.empty() && known->source != model::kMatchSource;
                if (owned && sameBut(fresh, *known)) fresh.source = known->source;
            }
            const auto& end = fresh.from.empty() ? fresh.from : fresh.to;
            if (!admit(end.text(), "A relation", known, fresh)) continue;
            m_changedRelations.push_back(fresh);
            m_out.inventory.put(fresh);
        }
    }
    /// The same relation, whoever says it.
    static bool sameBut(model::Relation fresh, const model::Relation& known) {
        fresh.source = known.source;
        return fresh == known;
    }
    /// More than mentioned. Amounts and attributes state themselves by being there.
    static bool isDescribed(const model::StatedResource& r) {
        return r.stated != model::Members() || !r.attributes.empty() || !r.capacity.empty() || !r.overcommit.empty() ||
               !r.request.empty();
    }
    /// What the source said before and does not say any more. A complete list that is not whole may lie in several
    /// files, so it only speaks of what it lists.
    void takeBackRelations() {
        if (!m_batch.whole && !m_batch.complete) return;
        std::unordered_set<std::string> described;
        for (const auto& resource : m_batch.resources)
            if (isDescribed(resource)) described.insert(resource.id.text());
        std::set<std::tuple<std::string_view, std::string_view, model::RelationKind>> said;
        std::set<std::pair<std::string_view, model::RelationKind>> listed;
        for (const auto& r : m_batch.relations) {
            said.emplace(r.from.text(), r.to.text(), r.kind);
            listed.emplace(kindOf(r.from), r.kind);
        }
        std::int64_t count = 0;
        for (const auto& known : m_before.relations()) {
            if (known.source != m_batch.source || !described.contains(known.from.text()) ||
                said.contains({known.from.text(), known.to.text(), known.kind}))
                continue;
            if (!m_batch.whole && !listed.contains({kindOf(known.from), known.kind})) continue;
            // Another may stand in its place by now.
            if (const auto* now = m_out.inventory.findRelation(known); now == nullptr || !(*now == known)) continue;
            m_out.inventory.drop(known);
            ++count;
        }
        m_out.ended += count;
        if (count > 0)
            m_out.problems.push_back(
                {base::Severity::Note, "taken-back", m_batch.source,
                 count == 1
                     ? PENUMBRA_SAY("Merge", "1 relation that {} said before is not in it any more and was taken "
                                             "back.")(m_batch.source)
                     : PENUMBRA_SAY("Merge", "{} relations that {} said before are not in it any more and were taken "
                                             "back.")(count, m_batch.source)});
    }
    void events() {
        for (const auto& fresh : m_batch.events) {
            const auto* known = m_out.inventory.findEvent(fresh.id);
            if (!admit(fresh.id.text(), "An event", known, fresh)) continue;
            m_changedEvents.push_back(fresh.id);
            m_out.inventory.put(fresh);
        }
    }
    /// Events of the source that its complete list has no more: they end now, or before they begin.
    void calledOff() {
        if (!m_batch.complete) return;
        std::unordered_set<std::string> named;
        for (const auto& fresh : m_batch.events) named.insert(fresh.id.text());
        std::int64_t count = 0;
        for (auto known : m_before.events()) {
            if (known.source != m_batch.source || named.contains(known.id.text())) continue;
            const auto end = std::max(known.window.begin, m_batch.time);
            if (known.window.end <= end) continue;
            known.window.end = end;
            m_out.inventory.put(std::move(known));
            ++count;
        }
        m_out.ended += count;
        if (count > 0)
            m_out.problems.push_back(
                {base::Severity::Note, "called-off", m_batch.source,
                 count == 1
                     ? PENUMBRA_SAY("Merge", "1 event that {} named before is not in it any more, so it ends or never "
                                             "begins.")(m_batch.source)
                     : PENUMBRA_SAY("Merge", "{} events that {} named before are not in it any more, so they end or "
                                             "never begin.")(count, m_batch.source)});
    }
    /// What the batch speaks of and nobody describes.
    void unknown() {
        std::set<std::string> dangling, undescribed;
        const auto look = [&](const model::ResourceId& id, std::set<std::string>& into) {
            if (!id.empty() && !m_out.inventory.find(id)) into.insert(id.text());
        };
        for (const auto& r : m_batch.relations) {
            look(r.from, dangling);
            look(r.to, dangling);
        }
        for (const auto& samples : m_batch.samples) look(samples.key.resource, undescribed);
        for (const auto& item : m_batch.configItems) look(item.resource, undescribed);
        for (const auto& event : m_batch.events) {
            const bool makesThem = whatif::isPlanned(event) && event.window.begin >= m_batch.time;
            for (const auto& id : event.resources)
                if (!makesThem) look(id, undescribed);
        }
        tellUnknown("dangling-reference", dangling);
        tellUnknown("unknown-resource", undescribed);
    }
    void tellUnknown(const char* code, const std::set<std::string>& ids) {
        if (ids.empty()) return;
        constexpr std::ptrdiff_t kTold = 5;
        const auto more = static_cast<std::ptrdiff_t>(ids.size()) - kTold;
        auto told =
            fmt::format("{}", fmt::join(ids.begin(), std::next(ids.begin(), std::min(kTold, std::ssize(ids))), ", "));
        if (more > 0) told = PENUMBRA_SAY("List", "{} and {} more")(told, more);
        const bool relations = code == std::string_view("dangling-reference");
        m_out.problems.push_back(
            {base::Severity::Warning, code, m_batch.source,
             relations         ? ids.size() == 1
                                     ? PENUMBRA_SAY("Problem", "The relations of {} are of no use, for nothing describes it "
                                                                       "yet. Import what does, or mend the name.")(told)
                                     : PENUMBRA_SAY("Problem", "The relations of {} are of no use, for nothing describes them "
                                                                       "yet. Import what does, or mend the names.")(told)
                     : ids.size() == 1 ? PENUMBRA_SAY("Problem", "What is said of {} is of no use, for nothing describes it "
                                                                         "yet. Import what does, or mend the name.")(told)
                               : PENUMBRA_SAY("Problem", "What is said of {} is of no use, for nothing describes them "
                                                         "yet. Import what does, or mend the names.")(told)});
    }
    model::Amounts translated(const model::Amounts& amounts, const model::ResourceId& id) {
        const auto out = model::translate(amounts, m_batch.dimensions, m_dimensions);
        for (int d = 0; d < m_batch.dimensions.count(); ++d)
            if (amounts.has(d) && m_dimensions.find(m_batch.dimensions.at(d).name) < 0)
                m_out.problems.push_back(
                    {base::Severity::Warning, "too-many-dimensions", m_batch.source,
                     PENUMBRA_SAY("Merge", "The amount of '{}' of {} was left out: a fleet has at most {} dimensions.")(
                         m_batch.dimensions.at(d).name, id.text(), model::kMaxDimensions)});
        return out;
    }

    /// Counts the changes that lasted as stored; those that a later record of the same batch took back, as duplicates.
    void settle() {
        const auto count = [&](const auto* before, const auto* after) {
            const bool same = before && after && *before == *after;
            ++(same ? m_out.accounting.duplicate : m_out.accounting.stored);
        };
        for (const auto& id : m_changedResources) count(m_before.find(id), m_out.inventory.find(id));
        for (const auto& r : m_changedRelations) count(m_before.findRelation(r), m_out.inventory.findRelation(r));
        for (const auto& id : m_changedEvents) count(m_before.findEvent(id), m_out.inventory.findEvent(id));
    }

    const model::Inventory& m_before;
    const model::Batch& m_batch;
    const AmountFacts& m_history;
    std::unordered_map<std::string, std::size_t> m_places; ///< in the inventory before, by id
    std::int64_t m_conflicts = 0, m_unasked = 0;
    bool m_historyFailed = false;
    std::vector<std::string> m_conflictWords; ///< of the first of them
    MergedBatch m_out;
    model::Dimensions m_dimensions = m_before.dimensions();
    std::unordered_set<std::string> m_named;
    std::vector<model::ResourceId> m_changedResources;
    std::vector<model::Relation> m_changedRelations;
    std::vector<model::EventId> m_changedEvents;
};

} // namespace

MergedBatch mergeBatch(const model::Inventory& before, const model::Batch& batch, const AmountFacts& history) {
    return Merger(before, batch, history).run();
}

} // namespace penumbra::store
