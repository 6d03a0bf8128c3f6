#include "ingest/wire.h"

#include "base/text.h"
#include "ingest/times_wire.h"

#include <map>
#include <type_traits>

namespace penumbra::ingest {

namespace {

// One description of each type for both ways: `fields(codec, value)`.
template <class C, class V>
void list(C& codec, V& values);

template <class C, class E>
void choice(C& codec, E& value, std::remove_const_t<E> last) {
    auto number = static_cast<std::uint8_t>(value);
    codec.number(number);
    if constexpr (C::kReads) {
        if (number > static_cast<std::uint8_t>(last)) return codec.fail();
        value = static_cast<std::remove_const_t<E>>(number);
    }
}
template <class C, class B>
void flag(C& codec, B& value) {
    std::uint8_t number = value ? 1 : 0;
    codec.number(number);
    if constexpr (C::kReads) value = number != 0;
}
template <class C, class T>
void moment(C& codec, T& value) {
    std::int64_t ms = base::toMillis(value);
    codec.number(ms);
    if constexpr (C::kReads) value = base::fromMillis(ms);
}
template <class C, class O, class F>
void optional(C& codec, O& value, const F& each) {
    bool has = value.has_value();
    flag(codec, has);
    if (!has) return;
    if constexpr (C::kReads) value.emplace();
    each(*value);
}
template <class C, class I>
void identity(C& codec, I& id) {
    std::string text = id.text();
    codec.text(text);
    if constexpr (C::kReads) id = I(std::move(text));
}
template <class C, class W>
void window(C& codec, W& value) {
    moment(codec, value.begin);
    moment(codec, value.end);
}
template <class C, class A>
void amounts(C& codec, A& value) {
    std::uint16_t present = 0;
    for (int d = 0; d < model::kMaxDimensions; ++d)
        present |= static_cast<std::uint16_t>((value.has(d) ? 1U : 0U) << d);
    codec.number(present);
    for (int d = 0; d < model::kMaxDimensions; ++d) {
        if (((present >> d) & 1U) == 0) continue;
        std::int64_t amount = value.at(d);
        codec.number(amount);
        if constexpr (C::kReads) value.set(d, amount);
    }
}

template <class C>
void fields(C& codec, std::conditional_t<C::kReads, std::string, const std::string>& v) {
    codec.text(v);
}
template <class C>
void fields(C& codec, std::conditional_t<C::kReads, model::ResourceId, const model::ResourceId>& v) {
    identity(codec, v);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Attribute>
void fields(C& codec, V& v) {
    codec.text(v.value);
    codec.text(v.source);
    moment(codec, v.time);
    codec.text(v.raw);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Taint>
void fields(C& codec, V& v) {
    codec.text(v.key);
    codec.text(v.value);
    choice(codec, v.effect, model::TaintEffect::NoExecute);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Toleration>
void fields(C& codec, V& v) {
    codec.text(v.key);
    codec.text(v.value);
    flag(codec, v.anyEffect);
    choice(codec, v.effect, model::TaintEffect::NoExecute);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Selector>
void fields(C& codec, V& v) {
    codec.text(v.key);
    choice(codec, v.op, model::SelectorOperator::DoesNotExist);
    list(codec, v.values);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::AntiAffinity>
void fields(C& codec, V& v) {
    codec.text(v.group);
    choice(codec, v.scope, model::Scope::Zone);
    flag(codec, v.hard);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Affinity>
void fields(C& codec, V& v) {
    codec.text(v.group);
    choice(codec, v.scope, model::Scope::Zone);
    flag(codec, v.hard);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::TopologySpread>
void fields(C& codec, V& v) {
    codec.text(v.group);
    choice(codec, v.scope, model::Scope::Zone);
    codec.number(v.maxSkew);
    flag(codec, v.hard);
}
template <class C, class M, class F>
void mapping(C& codec, M& map, const F& each) {
    std::uint64_t n = map.size();
    if constexpr (C::kReads) {
        n = codec.count(8);
        for (std::uint64_t i = 0; i < n && codec.good(); ++i) {
            std::string key;
            codec.text(key);
            each(map[key]);
        }
    } else {
        codec.number(n);
        for (const auto& [key, value] : map) {
            codec.text(key);
            each(value);
        }
    }
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Resource>
void fields(C& codec, V& v) {
    identity(codec, v.id);
    choice(codec, v.kind, model::ResourceKind::Network);
    codec.text(v.name);
    mapping(codec, v.labels, [&](auto& value) { codec.text(value); });
    amounts(codec, v.capacity);
    amounts(codec, v.overcommit);
    amounts(codec, v.request);
    list(codec, v.taints);
    flag(codec, v.cordoned);
    list(codec, v.rules.selectors);
    list(codec, v.rules.tolerations);
    list(codec, v.rules.antiAffinity);
    list(codec, v.rules.topologySpread);
    list(codec, v.rules.affinity);
    codec.number(v.rules.priority);
    flag(codec, v.rules.preempts);
    flag(codec, v.rules.pinned);
    codec.number(v.minAvailable);
    codec.number(v.tier);
    window(codec, v.lifetime);
    mapping(codec, v.attributes, [&](auto& value) { fields(codec, value); });
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::StatedResource>
void fields(C& codec, V& v) {
    using Plain = std::conditional_t<C::kReads, model::Resource, const model::Resource>;
    fields(codec, static_cast<Plain&>(v));
    auto bits = v.stated.bits();
    codec.number(bits);
    if constexpr (C::kReads) {
        if ((bits & ~unsigned{model::Members::all().bits()}) != 0) return codec.fail();
        v.stated = model::Members::fromBits(bits);
    }
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Relation>
void fields(C& codec, V& v) {
    identity(codec, v.from);
    identity(codec, v.to);
    choice(codec, v.kind, model::RelationKind::Uses);
    optional(codec, v.call.ratio, [&](auto& value) { codec.number(value); });
    optional(codec, v.call.cached, [&](auto& value) { codec.number(value); });
    optional(codec, v.call.attempts, [&](auto& value) { codec.number(value); });
    optional(codec, v.call.timeout, [&](auto& value) { codec.number(value); });
    optional(codec, v.call.parallel, [&](auto& value) { flag(codec, value); });
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Samples>
void fields(C& codec, V& v) {
    identity(codec, v.key.resource);
    codec.text(v.key.metric);
    choice(codec, v.unit, base::Unit::Currency);
    codec.numbers(v.values);
    if constexpr (C::kReads)
        decodeTimes(codec, v.values.size(), v.times);
    else
        encodeTimes(codec, v.times);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Change>
void fields(C& codec, V& v) {
    codec.text(v.action);
    mapping(codec, v.params, [&](auto& value) { codec.text(value); });
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::ScheduledEvent>
void fields(C& codec, V& v) {
    identity(codec, v.id);
    choice(codec, v.kind, model::EventKind::Other);
    codec.text(v.title);
    window(codec, v.window);
    codec.text(v.zone);
    list(codec, v.resources);
    list(codec, v.changes);
    codec.text(v.source);
    list(codec, v.evidence);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::ConfigItem>
void fields(C& codec, V& v) {
    identity(codec, v.resource);
    codec.text(v.key);
    codec.text(v.value);
    moment(codec, v.time);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::AffectedRange>
void fields(C& codec, V& v) {
    codec.text(v.ecosystem);
    codec.text(v.package);
    codec.text(v.introduced);
    codec.text(v.fixed);
    codec.text(v.last);
    codec.text(v.severity);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Advisory>
void fields(C& codec, V& v) {
    identity(codec, v.id);
    codec.text(v.database);
    list(codec, v.aliases);
    list(codec, v.affected);
    optional(codec, v.score, [&](auto& value) { codec.number(value); });
    codec.text(v.vector);
    for (auto* time : {&v.published, &v.modified, &v.withdrawn})
        optional(codec, *time, [&](auto& value) { moment(codec, value); });
    codec.text(v.summary);
    codec.text(v.source);
}
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, base::Problem>
void fields(C& codec, V& v) {
    choice(codec, v.severity, base::Severity::Error);
    codec.text(v.code);
    codec.text(v.where);
    codec.text(v.text);
}

template <class C, class V>
void batchFields(C& codec, V& v);

/// A plan's own batch has no plans: whoever sends bytes cannot nest them.
template <class C, class V>
requires std::is_same_v<std::remove_const_t<V>, model::Plan>
void fields(C& codec, V& v) {
    codec.text(v.name);
    codec.text(v.publisher);
    window(codec, v.window);
    codec.text(v.zone);
    batchFields(codec, v.wanted);
}

template <class C, class V>
void list(C& codec, V& values) {
    if constexpr (C::kReads) {
        const auto n = codec.count(8);
        for (std::size_t i = 0; i < n && codec.good(); ++i) fields(codec, values.emplace_back());
    } else {
        codec.number(static_cast<std::uint64_t>(values.size()));
        for (const auto& value : values) fields(codec, value);
    }
}

template <class C, class V>
void dimensions(C& codec, V& v) {
    if constexpr (C::kReads) {
        const auto n = codec.count(9);
        for (std::size_t i = 0; i < n && codec.good(); ++i) {
            std::string name;
            auto unit = base::Unit::Count;
            codec.text(name);
            choice(codec, unit, base::Unit::Currency);
            if (v.findOrAdd(name, unit) != static_cast<int>(i)) codec.fail();
        }
    } else {
        codec.number(static_cast<std::uint64_t>(v.count()));
        for (int d = 0; d < v.count(); ++d) {
            codec.text(v.at(d).name);
            choice(codec, v.at(d).unit, base::Unit::Currency);
        }
    }
}

template <class C, class V>
void batchFields(C& codec, V& v) {
    codec.text(v.source);
    moment(codec, v.time);
    flag(codec, v.complete);
    dimensions(codec, v.dimensions);
    list(codec, v.resources);
    list(codec, v.relations);
    list(codec, v.samples);
    list(codec, v.events);
    list(codec, v.configItems);
    list(codec, v.advisories);
    list(codec, v.assumed);
    list(codec, v.problems);
    codec.number(v.accounting.read);
    codec.number(v.accounting.stored);
    codec.number(v.accounting.rejected);
    codec.number(v.accounting.duplicate);
    codec.text(v.cursor);
}

} // namespace

std::string encodeBatch(const model::Batch& batch) {
    std::size_t samples = 0;
    for (const auto& series : batch.samples) samples += series.times.size();
    std::string begin;
    begin.reserve(samples * sizeof(double) + (std::size_t{1} << 16));
    Encoder encoder(std::move(begin));
    batchFields(encoder, batch);
    list(encoder, batch.plans);
    return encoder.take();
}

base::Result<model::Batch> decodeBatch(std::string_view bytes) {
    Decoder decoder(bytes);
    model::Batch out;
    batchFields(decoder, out);
    list(decoder, out.plans);
    if (!decoder.done())
        return base::failInternal(PENUMBRA_SAY("Problem", "The answer of the reading process is damaged.")());
    return out;
}

} // namespace penumbra::ingest
