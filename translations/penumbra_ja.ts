<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AddHosts</name>
    <message>
        <source>Add 1 host</source>
        <translation>ホスト 1 台を追加</translation>
    </message>
    <message>
        <source>Add {} hosts</source>
        <translation>ホスト {} 台を追加</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{}、{} と同型</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}、{} 内</translation>
    </message>
    <message>
        <source>{}, there after {}</source>
        <translation>{}、{}後に使用可</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{} core</source>
        <translation>{} コア</translation>
    </message>
    <message>
        <source>{} cores</source>
        <translation>{} コア</translation>
    </message>
    <message>
        <source>{} GPU</source>
        <translation>{} GPU</translation>
    </message>
    <message>
        <source>{} GPUs</source>
        <translation>{} GPU</translation>
    </message>
</context>
<context>
    <name>ApplyTemplate</name>
    <message>
        <source>Apply a change template</source>
        <translation>変更テンプレートを適用</translation>
    </message>
    <message>
        <source>Apply {}: {}</source>
        <translation>{} を適用: {}</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}、{}</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>{:.4g} call a request</source>
        <translation>1 リクエストあたり {:.4g} 回の呼び出し</translation>
    </message>
    <message>
        <source>{:.4g} calls a request</source>
        <translation>1 リクエストあたり {:.4g} 回の呼び出し</translation>
    </message>
    <message>
        <source>{:.3g} % from a cache</source>
        <translation>{:.3g} % はキャッシュから</translation>
    </message>
    <message>
        <source>up to {} attempt</source>
        <translation>最大 {} 回試行</translation>
    </message>
    <message>
        <source>up to {} attempts</source>
        <translation>最大 {} 回試行</translation>
    </message>
    <message>
        <source>timeout {:.4g} s</source>
        <translation>タイムアウト {:.4g} s</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>並列</translation>
    </message>
    <message>
        <source>in sequence</source>
        <translation>逐次</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not between {} and {}.</source>
        <translation>「{}」は {} より大きく {} より小さい値ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not from {} and {}.</source>
        <translation>「{}」は {} 以上 {} 以下の値ではありません。</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>誤差（MASE）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>one replica of {}</source>
        <translation>{} のレプリカ 1 個</translation>
    </message>
    <message>
        <source>{} replicas of {}</source>
        <translation>レプリカ {} 個（{}）</translation>
    </message>
    <message>
        <source>{} belongs to a rack that has few of its group</source>
        <translation>{} が、同じグループの少ないラックに属する</translation>
    </message>
    <message>
        <source>{} belongs to a zone that has few of its group</source>
        <translation>{} が、同じグループの少ないゾーンに属する</translation>
    </message>
    <message>
        <source>{} leaves {}</source>
        <translation>{} が {} から離れる</translation>
    </message>
    <message>
        <source>{} leave {}</source>
        <translation>{} が {} から離れる</translation>
    </message>
    <message>
        <source>the taint {} of {} is tolerated</source>
        <translation>taint {}（{}）が許容される</translation>
    </message>
    <message>
        <source>it may run on {}, too</source>
        <translation>{} でも実行できる</translation>
    </message>
    <message>
        <source>{} has the label {}={}</source>
        <translation>{} にラベル {}={} がある</translation>
    </message>
    <message>
        <source>it is no longer kept off {}</source>
        <translation>{} から除外されなくなる</translation>
    </message>
    <message>
        <source>{} loses the label {}</source>
        <translation>{} からラベル {} がなくなる</translation>
    </message>
    <message>
        <source>{} has the label {}</source>
        <translation>{} にラベル {} がある</translation>
    </message>
    <message>
        <source>one of the group {} runs in {}</source>
        <translation>グループ {} の 1 つが {} で実行される</translation>
    </message>
    <message>
        <source>a replica of {} runs in {}</source>
        <translation>{} のレプリカが {} で実行される</translation>
    </message>
    <message>
        <source>the licence {} covers {} host more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} ホスト増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} hosts more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} ホスト増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} core more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} コア増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} cores more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} コア増やす（{}）</translation>
    </message>
    <message>
        <source>{} exists then</source>
        <translation>{} がその時点で存在する</translation>
    </message>
    <message>
        <source>{} is up again</source>
        <translation>{} が復旧する</translation>
    </message>
    <message>
        <source>{} is not drained</source>
        <translation>{} がドレインされていない</translation>
    </message>
    <message>
        <source>{} is uncordoned</source>
        <translation>{} の配置停止が解除される</translation>
    </message>
    <message>
        <source>{} has {} more</source>
        <translation>{} がさらに {} 多く持つ</translation>
    </message>
    <message>
        <source>{} is freed on {}</source>
        <translation>{1} で {0}が空く</translation>
    </message>
    <message>
        <source>{} are freed on {}</source>
        <translation>{1} で {0}が空く</translation>
    </message>
    <message>
        <source>the drain of {}</source>
        <translation>{} のドレイン</translation>
    </message>
    <message>
        <source>the cordon of {}</source>
        <translation>{} の配置停止</translation>
    </message>
    <message>
        <source>the failure of {}</source>
        <translation>{} の障害</translation>
    </message>
    <message>
        <source>the smaller capacity of {}</source>
        <translation>{} の容量減少</translation>
    </message>
    <message>
        <source>the removal of {}</source>
        <translation>{} の撤去</translation>
    </message>
    <message>
        <source>{} more replica of {}</source>
        <translation>レプリカ {} 個の追加（{}）</translation>
    </message>
    <message>
        <source>{} more replicas of {}</source>
        <translation>レプリカ {} 個の追加（{}）</translation>
    </message>
    <message>
        <source>{} fewer replica of {}</source>
        <translation>レプリカ {} 個の削減（{}）</translation>
    </message>
    <message>
        <source>{} fewer replicas of {}</source>
        <translation>レプリカ {} 個の削減（{}）</translation>
    </message>
    <message>
        <source>the move of {} to {}</source>
        <translation>{} の {} への移動</translation>
    </message>
    <message>
        <source>{:.3g} times the demand of {}</source>
        <translation>需要の {:.3g} 倍化（{}）</translation>
    </message>
    <message>
        <source>{:.3g} times the {} of {}</source>
        <translation>{1} の需要の {0:.3g} 倍化（{2}）</translation>
    </message>
    <message>
        <source>{} stopped replica of {}</source>
        <translation>レプリカ {} 個の停止（{}）</translation>
    </message>
    <message>
        <source>{} stopped replicas of {}</source>
        <translation>レプリカ {} 個の停止（{}）</translation>
    </message>
    <message>
        <source>the outage of {}</source>
        <translation>{} の停止</translation>
    </message>
    <message>
        <source>{} resized replica of {}</source>
        <translation>レプリカ {} 個のサイズ変更（{}）</translation>
    </message>
    <message>
        <source>{} resized replicas of {}</source>
        <translation>レプリカ {} 個のサイズ変更（{}）</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>ラック {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} または {}</translation>
    </message>
</context>
<context>
    <name>ChangeDemand</name>
    <message>
        <source>Demand of {} times {}</source>
        <translation>{} の需要を {} 倍</translation>
    </message>
    <message>
        <source>Demand of {} in {} times {}</source>
        <translation>{} の需要（{}）を {} 倍</translation>
    </message>
    <message>
        <source>Demand of every workload times {}</source>
        <translation>すべてのワークロードの需要を {} 倍</translation>
    </message>
    <message>
        <source>Demand of every workload in {} times {}</source>
        <translation>すべてのワークロードの需要（{}）を {} 倍</translation>
    </message>
    <message>
        <source>{} and of what it calls</source>
        <translation>{}、呼び出し先も含む</translation>
    </message>
    <message>
        <source>{} over {}</source>
        <translation>{}、{} かけて</translation>
    </message>
    <message>
        <source>{} and back over {}</source>
        <translation>{}、{} かけて戻す</translation>
    </message>
    <message>
        <source>{}, as use</source>
        <translation>{}、使用量として</translation>
    </message>
    <message>
        <source>{}, what it stores as before</source>
        <translation>{}、保存量は据え置き</translation>
    </message>
</context>
<context>
    <name>ChangeDependency</name>
    <message>
        <source>{} no longer needs {}</source>
        <translation>{} は {} を必要としなくなる</translation>
    </message>
    <message>
        <source>{} fails with {}</source>
        <translation>{} は {} の障害に伴って停止する</translation>
    </message>
    <message>
        <source>{} is degraded without {}</source>
        <translation>{} は {} がないと縮退する</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>no longer spread</source>
        <translation>分散なし</translation>
    </message>
    <message>
        <source>no longer apart</source>
        <translation>分離なし</translation>
    </message>
    <message>
        <source>no longer gathered</source>
        <translation>集約なし</translation>
    </message>
    <message>
        <source>kept on {}</source>
        <translation>{} に限定</translation>
    </message>
    <message>
        <source>kept off {}</source>
        <translation>{} を除外</translation>
    </message>
    <message>
        <source>alone on {}</source>
        <translation>{} に専有</translation>
    </message>
    <message>
        <source>priority {}</source>
        <translation>優先度 {}</translation>
    </message>
    <message>
        <source>preempting</source>
        <translation>プリエンプトあり</translation>
    </message>
    <message>
        <source>not preempting</source>
        <translation>プリエンプトなし</translation>
    </message>
    <message>
        <source>Rules of {}: {}</source>
        <translation>{} のルール: {}</translation>
    </message>
    <message>
        <source>spread over hosts</source>
        <translation>ホストごとに分散</translation>
    </message>
    <message>
        <source>spread over racks</source>
        <translation>ラックごとに分散</translation>
    </message>
    <message>
        <source>spread over zones</source>
        <translation>ゾーンごとに分散</translation>
    </message>
    <message>
        <source>one in a host at most</source>
        <translation>ホストごとに最大 1 個</translation>
    </message>
    <message>
        <source>one in a rack at most</source>
        <translation>ラックごとに最大 1 個</translation>
    </message>
    <message>
        <source>one in a zone at most</source>
        <translation>ゾーンごとに最大 1 個</translation>
    </message>
    <message>
        <source>gathered in one host</source>
        <translation>1 つのホストに集約</translation>
    </message>
    <message>
        <source>gathered in one rack</source>
        <translation>1 つのラックに集約</translation>
    </message>
    <message>
        <source>gathered in one zone</source>
        <translation>1 つのゾーンに集約</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>coming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比較済み</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>ベースラインなし</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>the resource itself</source>
        <translation>リソース自体</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1: no value</source>
        <translation>%1: 値なし</translation>
    </message>
    <message>
        <source>%1: %2 at %3, the last value</source>
        <translation>%1: %3 に %2（最後の値）</translation>
    </message>
    <message>
        <source>%1 above %2 from %3</source>
        <translation>%3 以降、%1 が %2 を上回る</translation>
    </message>
    <message>
        <source>Nothing that is drawn lies above %1</source>
        <translation>描画されているものに %1 を上回るものはありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClearWords</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>CordonHost</name>
    <message>
        <source>Cordon host {}</source>
        <translation>ホスト {} の配置停止</translation>
    </message>
</context>
<context>
    <name>CordonHosts</name>
    <message>
        <source>Cordon {}</source>
        <translation>{} の配置停止</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>day has</source>
        <translation>日分</translation>
    </message>
    <message>
        <source>days have</source>
        <translation>日分</translation>
    </message>
    <message>
        <source>value</source>
        <translation>個の値</translation>
    </message>
    <message>
        <source>values</source>
        <translation>個の値</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>scheduled event lies</source>
        <translation>件の予定イベント</translation>
    </message>
    <message>
        <source>scheduled events lie</source>
        <translation>件の予定イベント</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>calm sample</source>
        <translation>個の安定したサンプル</translation>
    </message>
    <message>
        <source>calm samples</source>
        <translation>個の安定したサンプル</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>pair of resources</source>
        <translation>組のリソース</translation>
    </message>
    <message>
        <source>pairs of resources</source>
        <translation>組のリソース</translation>
    </message>
    <message>
        <source>move</source>
        <translation>回の移動</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>回の移動</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>件のオファー</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>件のオファー</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>breach that stays</source>
        <translation>件の残る違反</translation>
    </message>
    <message>
        <source>breaches that stay</source>
        <translation>件の残る違反</translation>
    </message>
    <message>
        <source>finding that stays</source>
        <translation>件の残る検出事項</translation>
    </message>
    <message>
        <source>findings that stay</source>
        <translation>件の残る検出事項</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>個のレプリカ</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>個のレプリカ</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>回のウェーブ</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>回のウェーブ</translation>
    </message>
    <message>
        <source>finding stands</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>findings stand</source>
        <translation>件の検出事項</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>resource within it</source>
        <translation>個の内部リソース</translation>
    </message>
    <message>
        <source>resources within it</source>
        <translation>個の内部リソース</translation>
    </message>
    <message>
        <source>series</source>
        <translation>本の時系列</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>configuration item</source>
        <translation>個の構成アイテム</translation>
    </message>
    <message>
        <source>configuration items</source>
        <translation>個の構成アイテム</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>件のアドバイザリ</translation>
    </message>
    <message>
        <source>advisories</source>
        <translation>件のアドバイザリ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>個の時刻</translation>
    </message>
    <message>
        <source>times</source>
        <translation>個の時刻</translation>
    </message>
    <message>
        <source>event names</source>
        <translation>件のイベント</translation>
    </message>
    <message>
        <source>events name</source>
        <translation>件のイベント</translation>
    </message>
    <message>
        <source>further problem is</source>
        <translation>件のほかの問題</translation>
    </message>
    <message>
        <source>further problems are</source>
        <translation>件のほかの問題</translation>
    </message>
    <message>
        <source>sample was</source>
        <translation>個のサンプル</translation>
    </message>
    <message>
        <source>samples were</source>
        <translation>個のサンプル</translation>
    </message>
    <message>
        <source>stopped instance offers</source>
        <translation>個の停止中のインスタンス</translation>
    </message>
    <message>
        <source>stopped instances offer</source>
        <translation>個の停止中のインスタンス</translation>
    </message>
    <message>
        <source>run was</source>
        <translation>件の実行</translation>
    </message>
    <message>
        <source>runs were</source>
        <translation>件の実行</translation>
    </message>
    <message>
        <source>reference was</source>
        <translation>件の参照</translation>
    </message>
    <message>
        <source>references were</source>
        <translation>件の参照</translation>
    </message>
    <message>
        <source>other file is</source>
        <translation>個のほかのファイル</translation>
    </message>
    <message>
        <source>other files are</source>
        <translation>個のほかのファイル</translation>
    </message>
    <message>
        <source>replica was added</source>
        <translation>個のレプリカ</translation>
    </message>
    <message>
        <source>replicas were added</source>
        <translation>個のレプリカ</translation>
    </message>
    <message>
        <source>device</source>
        <translation>台のデバイス</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>台のデバイス</translation>
    </message>
    <message>
        <source>device has</source>
        <translation>台のデバイス</translation>
    </message>
    <message>
        <source>devices have</source>
        <translation>台のデバイス</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>台の仮想マシン</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>台の仮想マシン</translation>
    </message>
    <message>
        <source>hypervisor does</source>
        <translation>台のハイパーバイザー</translation>
    </message>
    <message>
        <source>hypervisors do</source>
        <translation>台のハイパーバイザー</translation>
    </message>
    <message>
        <source>server does</source>
        <translation>台のサーバー</translation>
    </message>
    <message>
        <source>servers do</source>
        <translation>台のサーバー</translation>
    </message>
    <message>
        <source>server</source>
        <translation>台のサーバー</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>台のサーバー</translation>
    </message>
    <message>
        <source>variable was</source>
        <translation>個の変数</translation>
    </message>
    <message>
        <source>variables were</source>
        <translation>個の変数</translation>
    </message>
    <message>
        <source>virtual machine runs</source>
        <translation>台の仮想マシン</translation>
    </message>
    <message>
        <source>virtual machines run</source>
        <translation>台の仮想マシン</translation>
    </message>
    <message>
        <source>reference is a key</source>
        <translation>件の参照</translation>
    </message>
    <message>
        <source>references are keys</source>
        <translation>件の参照</translation>
    </message>
    <message>
        <source>host is</source>
        <translation>台のホスト</translation>
    </message>
    <message>
        <source>hosts are</source>
        <translation>台のホスト</translation>
    </message>
    <message>
        <source>such reference was</source>
        <translation>件のこのような参照</translation>
    </message>
    <message>
        <source>such references were</source>
        <translation>件のこのような参照</translation>
    </message>
    <message>
        <source>other reference was</source>
        <translation>件のほかの参照</translation>
    </message>
    <message>
        <source>other references were</source>
        <translation>件のほかの参照</translation>
    </message>
    <message>
        <source>release</source>
        <translation>件のリリース</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>件のリリース</translation>
    </message>
    <message>
        <source>item</source>
        <translation>件のアイテム</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件のアイテム</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>step of it stands as an edit</source>
        <translation>個のステップが編集として存在</translation>
    </message>
    <message>
        <source>steps of it stand as edits</source>
        <translation>個のステップが編集として存在</translation>
    </message>
    <message>
        <source>edit was added</source>
        <translation>個の編集を追加</translation>
    </message>
    <message>
        <source>edits were added</source>
        <translation>個の編集を追加</translation>
    </message>
    <message>
        <source>edit was put in place of what was there</source>
        <translation>個の編集を既存のものと置き換え</translation>
    </message>
    <message>
        <source>edits were put in place of what was there</source>
        <translation>個の編集を既存のものと置き換え</translation>
    </message>
    <message>
        <source>step was there already</source>
        <translation>個のステップは既存</translation>
    </message>
    <message>
        <source>steps were there already</source>
        <translation>個のステップは既存</translation>
    </message>
    <message>
        <source>change</source>
        <translation>件の変更</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>件の変更</translation>
    </message>
    <message>
        <source>dimension of a host</source>
        <translation>個のホストの次元</translation>
    </message>
    <message>
        <source>dimensions of hosts</source>
        <translation>個のホストの次元</translation>
    </message>
    <message>
        <source>other host</source>
        <translation>台のほかのホスト</translation>
    </message>
    <message>
        <source>other hosts</source>
        <translation>台のほかのホスト</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>回の評価</translation>
    </message>
    <message>
        <source>request</source>
        <translation>件の要求量</translation>
    </message>
    <message>
        <source>kept answer</source>
        <translation>件の保持された回答</translation>
    </message>
    <message>
        <source>resource appears</source>
        <translation>件のリソースが出現</translation>
    </message>
    <message>
        <source>resources appear</source>
        <translation>件のリソースが出現</translation>
    </message>
    <message>
        <source>resource goes</source>
        <translation>件のリソースが消滅</translation>
    </message>
    <message>
        <source>resources go</source>
        <translation>件のリソースが消滅</translation>
    </message>
    <message>
        <source>change of status</source>
        <translation>件の状態変化</translation>
    </message>
    <message>
        <source>changes of status</source>
        <translation>件の状態変化</translation>
    </message>
    <message>
        <source>workload stands elsewhere</source>
        <translation>個のワークロードの配置先が相違</translation>
    </message>
    <message>
        <source>workloads stand elsewhere</source>
        <translation>個のワークロードの配置先が相違</translation>
    </message>
    <message>
        <source>service has other replicas</source>
        <translation>件のサービスのレプリカ数が相違</translation>
    </message>
    <message>
        <source>services have other replicas</source>
        <translation>件のサービスのレプリカ数が相違</translation>
    </message>
    <message>
        <source>other request</source>
        <translation>件の要求量が相違</translation>
    </message>
    <message>
        <source>other requests</source>
        <translation>件の要求量が相違</translation>
    </message>
    <message>
        <source>other capacity</source>
        <translation>件の容量が相違</translation>
    </message>
    <message>
        <source>other capacities</source>
        <translation>件の容量が相違</translation>
    </message>
    <message>
        <source>other attribute</source>
        <translation>件の属性が相違</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>件の属性が相違</translation>
    </message>
    <message>
        <source>use differs</source>
        <translation>件の使用量が相違</translation>
    </message>
    <message>
        <source>uses differ</source>
        <translation>件の使用量が相違</translation>
    </message>
    <message>
        <source>use of a host</source>
        <translation>件のホスト使用量</translation>
    </message>
    <message>
        <source>uses of hosts</source>
        <translation>件のホスト使用量</translation>
    </message>
    <message>
        <source>workload that has no host</source>
        <translation>個の配置先のないワークロード</translation>
    </message>
    <message>
        <source>workloads that have no host</source>
        <translation>個の配置先のないワークロード</translation>
    </message>
    <message>
        <source>record</source>
        <translation>件のレコード</translation>
    </message>
    <message>
        <source>records</source>
        <translation>件のレコード</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>通りの組み合わせ</translation>
    </message>
    <message>
        <source>combinations</source>
        <translation>通りの組み合わせ</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>回の評価</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>件の要求量</translation>
    </message>
    <message>
        <source>kept answers</source>
        <translation>件の保持された回答</translation>
    </message>
    <message>
        <source>host of its rack is</source>
        <translation>台の同じラックのホスト</translation>
    </message>
    <message>
        <source>hosts of its rack are</source>
        <translation>台の同じラックのホスト</translation>
    </message>
    <message>
        <source>step begins</source>
        <translation>ステップが開始</translation>
    </message>
    <message>
        <source>steps begin</source>
        <translation>ステップが開始</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>回の再起動</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>回の再起動</translation>
    </message>
    <message>
        <source>pair of changes</source>
        <translation>組の変更</translation>
    </message>
    <message>
        <source>pairs of changes</source>
        <translation>組の変更</translation>
    </message>
    <message>
        <source>host runs out</source>
        <translation>台のホストが枯渇</translation>
    </message>
    <message>
        <source>hosts run out</source>
        <translation>台のホストが枯渇</translation>
    </message>
    <message>
        <source>host cannot be lost</source>
        <translation>台のホストが失えない状態</translation>
    </message>
    <message>
        <source>hosts cannot be lost</source>
        <translation>台のホストが失えない状態</translation>
    </message>
    <message>
        <source>workload of the fleet waits for a host</source>
        <translation>個のフリートのワークロードが配置先待ち</translation>
    </message>
    <message>
        <source>workloads of the fleet wait for a host</source>
        <translation>個のフリートのワークロードが配置先待ち</translation>
    </message>
    <message>
        <source>step of the plan</source>
        <translation>個のプランのステップ</translation>
    </message>
    <message>
        <source>steps of the plan</source>
        <translation>個のプランのステップ</translation>
    </message>
    <message>
        <source>change that is asked for</source>
        <translation>件の依頼された変更</translation>
    </message>
    <message>
        <source>changes that are asked for</source>
        <translation>件の依頼された変更</translation>
    </message>
    <message>
        <source>thing only assumed</source>
        <translation>件の仮定のみの事項</translation>
    </message>
    <message>
        <source>things only assumed</source>
        <translation>件の仮定のみの事項</translation>
    </message>
    <message>
        <source>collision</source>
        <translation>件の競合</translation>
    </message>
    <message>
        <source>collisions</source>
        <translation>件の競合</translation>
    </message>
    <message>
        <source>workload stays</source>
        <translation>個のワークロードが残留</translation>
    </message>
    <message>
        <source>workloads stay</source>
        <translation>個のワークロードが残留</translation>
    </message>
    <message>
        <source>other begin</source>
        <translation>件の他の開始時刻</translation>
    </message>
    <message>
        <source>other begins</source>
        <translation>件の他の開始時刻</translation>
    </message>
    <message>
        <source>more host whose loss leaves workloads without a host</source>
        <translation>台のホストが新たに、失うとワークロードのホストがなくなる状態</translation>
    </message>
    <message>
        <source>more hosts whose loss leaves workloads without a host</source>
        <translation>台のホストが新たに、失うとワークロードのホストがなくなる状態</translation>
    </message>
</context>
<context>
    <name>DegradeHosts</name>
    <message>
        <source>Degrade {} to {}</source>
        <translation>{} を縮退: {}</translation>
    </message>
    <message>
        <source>{:g} % of {}</source>
        <translation>{:g} %（{}）</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>The series {} began after {}, so the workload takes what it requests. Its samples count when their step has ended, at {}.</source>
        <translation>時系列 {} は {} より後に始まったため、ワークロードは要求量を使用するものとします。サンプルはステップの終わった時点（{}）から計算に入ります。</translation>
    </message>
    <message>
        <source>The series {} began after {}, so nothing is known of what it takes. Its samples count when their step has ended, at {}.</source>
        <translation>時系列 {} は {} より後に始まったため、使用量は何もわかっていません。サンプルはステップの終わった時点（{}）から計算に入ります。</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so the workload takes what it requests.</source>
        <translation>時系列 {} には {} から {} までのサンプルがないため、ワークロードは要求量を使用するものとします。</translation>
    </message>
    <message>
        <source>The series {} has no sample between {} and {}, so nothing is known of what it takes.</source>
        <translation>時系列 {} には {} から {} までのサンプルがないため、使用量は何もわかっていません。</translation>
    </message>
    <message>
        <source>The series {} is in {}, while the dimension {} is in {}, so it fills no host. Import it in {}.</source>
        <translation>時系列 {} の単位は {} ですが、次元 {} の単位は {} のため、どのホストも占有しません。{} でインポートしてください。</translation>
    </message>
    <message>
        <source>The forecast of {}: {}</source>
        <translation>{} の予測: {}</translation>
    </message>
    <message>
        <source>The same goes for {} more of {} series.</source>
        <translation>ほかに {} 本（全 {} 本の時系列中）にも同じことが当てはまります。</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>Deploy {} of {}</source>
        <translation>レプリカ {} 個をデプロイ: {}</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{}、各 {}</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{}、{} と同じ</translation>
    </message>
</context>
<context>
    <name>DeployManifest</name>
    <message>
        <source>Deploy from a manifest</source>
        <translation>マニフェストからデプロイ</translation>
    </message>
    <message>
        <source>Deploy from a manifest: {}</source>
        <translation>マニフェストからデプロイ: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>{} does not hold then</source>
        <translation>{} はその時点で無効</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>{} なし</translation>
    </message>
    <message>
        <source>it makes room for {}</source>
        <translation>{} に場所を空けるため</translation>
    </message>
    <message>
        <source>it is placed anew at {}</source>
        <translation>{} に配置し直し</translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation>以前: {}</translation>
    </message>
    <message>
        <source>reported between revision {} and revision {}</source>
        <translation>リビジョン {} とリビジョン {} の間に報告</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>新規の受け入れなし</translation>
    </message>
    <message>
        <source>under maintenance</source>
        <translation>メンテナンス中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害中</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>ホストなし</translation>
    </message>
    <message>
        <source>its lifetime is stated</source>
        <translation>存在期間の指定による</translation>
    </message>
    <message>
        <source>nothing grave is open</source>
        <translation>未対応の重大なものなし</translation>
    </message>
    <message>
        <source>vulnerability (CVSS)</source>
        <translation>脆弱性（CVSS）</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>{} 上</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>配置ルール</translation>
    </message>
    <message>
        <source>scheduled: {}</source>
        <translation>予定: {}</translation>
    </message>
    <message>
        <source>edit: {}</source>
        <translation>編集: {}</translation>
    </message>
    <message>
        <source>Nothing differs between {} and {}.</source>
        <translation>{} と {} の間に違いはありません。</translation>
    </message>
    <message>
        <source>From {} to {}: {}.</source>
        <translation>{} → {}: {}。</translation>
    </message>
    <message>
        <source>Not compared, for lack of a value: {}.</source>
        <translation>値がないため比較していないもの: {}。</translation>
    </message>
    <message>
        <source>{}, {} without a host</source>
        <translation>{}、うちホストなし {}</translation>
    </message>
    <message>
        <source>{:g} % within {:g} s</source>
        <translation>{:g} % が {:g} s 以内</translation>
    </message>
    <message>
        <source>{:g} % answered</source>
        <translation>{:g} % に応答</translation>
    </message>
    <message>
        <source>fails without it</source>
        <translation>これがないと停止</translation>
    </message>
    <message>
        <source>is degraded without it</source>
        <translation>これがないと縮退</translation>
    </message>
    <message>
        <source>dependency on {}</source>
        <translation>{} への依存</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>replicas it needs</source>
        <translation>必要レプリカ数</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>placement policy</source>
        <translation>配置ポリシー</translation>
    </message>
    <message>
        <source>licence {}</source>
        <translation>ライセンス {}</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;. Say live, shadow, scenario or the name of a kept one.</source>
        <translation>「{}」として保持されたシナリオはありません。live、shadow、scenario、または保持されたシナリオの名前を指定してください。</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Choose a moment in it, ask for a longer horizon, or look at live.</source>
        <translation>{} は、計算済みの将来の範囲（{} から {} まで）の外にあります。範囲内の時点を選ぶか、予測期間を長くするか、ライブを参照してください。</translation>
    </message>
    <message>
        <source>Nothing is reported of {} yet: live goes up to {}. Look at the shadow for later moments.</source>
        <translation>{} についてはまだ何も報告されていません。ライブは {} までです。それより後の時点はシャドウを参照してください。</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>まだ何も報告されていません。</translation>
    </message>
    <message>
        <source>Nothing was reported by {}: the first inventory is of {}.</source>
        <translation>{} までには何も報告されていません。最初のインベントリは {} のものです。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>the shadow</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>「{}」</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{} ({} to {})</source>
        <translation>{}（{}～{}）</translation>
    </message>
    <message>
        <source>comes: {}</source>
        <translation>追加: {}</translation>
    </message>
    <message>
        <source>leaves: {}</source>
        <translation>離脱: {}</translation>
    </message>
    <message>
        <source>measured at another time</source>
        <translation>測定時点が異なる</translation>
    </message>
    <message>
        <source>measured on one side, forecast on the other</source>
        <translation>一方は測定値、他方は予測</translation>
    </message>
    <message>
        <source>forecast of another time</source>
        <translation>予測の時点が異なる</translation>
    </message>
    <message>
        <source>Use is listed where the 80 % bands of both sides do not overlap, or where its median changes by more than {:g} % of what the host offers.</source>
        <translation>使用量は、両側の 80 % 区間が重ならない場合、または中央値の変化がホストの提供する量の {:g} % を超える場合に一覧に示します。</translation>
    </message>
</context>
<context>
    <name>DiffWords</name>
    <message>
        <source>+ appears</source>
        <translation>+ 出現</translation>
    </message>
    <message>
        <source>− goes</source>
        <translation>− 消滅</translation>
    </message>
    <message>
        <source>◆ status</source>
        <translation>◆ 状態</translation>
    </message>
    <message>
        <source>→ moves</source>
        <translation>→ 移動</translation>
    </message>
    <message>
        <source>± replicas</source>
        <translation>± レプリカ</translation>
    </message>
    <message>
        <source>± request</source>
        <translation>± 要求量</translation>
    </message>
    <message>
        <source>± capacity</source>
        <translation>± 容量</translation>
    </message>
    <message>
        <source>≠ attribute</source>
        <translation>≠ 属性</translation>
    </message>
    <message>
        <source>▲ more use</source>
        <translation>▲ 使用量増</translation>
    </message>
    <message>
        <source>▼ less use</source>
        <translation>▼ 使用量減</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>bands apart</source>
        <translation>区間の重なりなし</translation>
    </message>
    <message>
        <source>bands overlap</source>
        <translation>区間の重なりあり</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The engine cannot tell why.</source>
        <translation>エンジンでは理由を判断できません。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Shadow, nothing added</source>
        <translation>シャドウ（編集なし）</translation>
    </message>
    <message>
        <source>Shadow with the edits</source>
        <translation>シャドウ（編集あり）</translation>
    </message>
    <message>
        <source>The median changes by %1 of what is offered, or of the larger median where nothing is stated.</source>
        <translation>中央値が、提供量（示されていない場合は大きいほうの中央値）の %1 変化します。</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>ポッド</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>DrainHost</name>
    <message>
        <source>Drain host {}</source>
        <translation>ホスト {} をドレイン</translation>
    </message>
</context>
<context>
    <name>DrainHosts</name>
    <message>
        <source>Drain {}</source>
        <translation>{} をドレイン</translation>
    </message>
</context>
<context>
    <name>Driver</name>
    <message>
        <source>A forecast of the load needs lines of one length, one for each probability. Give at least its median.</source>
        <translation>負荷の予測には、確率ごとに 1 本ずつ、同じ長さの線が必要です。少なくとも中央値を指定してください。</translation>
    </message>
    <message>
        <source>{} of load and response are beyond 1e100 and were left out. Check where they come from.</source>
        <translation>負荷と応答のうち {}が 1e100 を超えるため除外しました。値の出どころを確認してください。</translation>
    </message>
    <message>
        <source>Load and response are known together at {} moments only; nothing can be measured from fewer than {}, so the answer is what was seen.</source>
        <translation>負荷と応答がともに得られているのは {} 時点だけです。{} 時点未満では何も測定できないため、回答は観測された値です。</translation>
    </message>
    <message>
        <source>The load was always the same, so nothing tells what another one would do.</source>
        <translation>負荷が常に同じだったため、負荷が変わったときにどうなるかはわかりません。</translation>
    </message>
    <message>
        <source>The load explains nothing: in time held out, knowing it makes the error {:.0f} % smaller. The response is taken as independent of it.</source>
        <translation>負荷では何も説明できません。検証用に残した期間で、負荷を知ることによる誤差の減少は {:.0f} % です。応答は負荷と無関係とみなします。</translation>
    </message>
    <message>
        <source>The response trails the load by {}.</source>
        <translation>応答は負荷より {}遅れています。</translation>
    </message>
    <message>
        <source>Load and response are never known at the same moment. Give both series over the same time.</source>
        <translation>負荷と応答が同時に得られている時点がありません。同じ期間の両方の時系列を指定してください。</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>{} and its load were never measured at the same moment of the history that was looked at.</source>
        <translation>{} とその負荷は、対象とした履歴の同じ時点では一度も測定されていません。</translation>
    </message>
    <message>
        <source>1 series has no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>1 本の時系列に負荷の時系列がありません。リソース、そのサービス、隣接するもののいずれにも、1/s 単位のリクエスト数やキューの長さなどがありません。最初のものは {} です。</translation>
    </message>
    <message>
        <source>{} series have no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>{} 本の時系列に負荷の時系列がありません。リソース、そのサービス、隣接するもののいずれにも、1/s 単位のリクエスト数やキューの長さなどがありません。最初のものは {} です。</translation>
    </message>
    <message>
        <source>There is no {} in this revision.</source>
        <translation>このリビジョンに {} はありません。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{} min</source>
        <translation>{} 分</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 時間</translation>
    </message>
    <message>
        <source>{} day</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Say what each host offers: cpu and memory, or a host that it is like.</source>
        <translation>各ホストが提供するものを指定してください。cpu と memory、または同型とするホストです。</translation>
    </message>
    <message>
        <source>The lead time counts from the edit&apos;s begin. Say from when.</source>
        <translation>リードタイムは編集の開始から数えます。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>The window ends before the hosts are there.</source>
        <translation>ホストが使用可能になる前に期間が終わります。</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>アクション「{}」はありません。{}</translation>
    </message>
    <message>
        <source>A template cannot apply another one.</source>
        <translation>テンプレートから別のテンプレートを適用することはできません。</translation>
    </message>
    <message>
        <source>Its hours count from the begin of the edit. Say from when.</source>
        <translation>時間は編集の開始から数えます。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>It begins after the end of the edit&apos;s window.</source>
        <translation>編集の期間が終わった後に始まります。</translation>
    </message>
    <message>
        <source>Change {} of the template &apos;{}&apos;, {}: {}</source>
        <translation>テンプレート「{1}」の変更 {0}（{2}）: {3}</translation>
    </message>
    <message>
        <source>The ramp must not be negative.</source>
        <translation>立ち上がりを負の値にはできません。</translation>
    </message>
    <message>
        <source>A ramp begins with the edit&apos;s window. Say from when the demand changes.</source>
        <translation>立ち上がりは編集の期間とともに始まります。需要がいつから変わるかを指定してください。</translation>
    </message>
    <message>
        <source>A ramp back ends with the edit&apos;s window. Say until when the demand changes.</source>
        <translation>立ち下がりは編集の期間とともに終わります。需要がいつまで変わるかを指定してください。</translation>
    </message>
    <message>
        <source>The ramps take {} together and the window is {} long. Make it longer or them shorter.</source>
        <translation>立ち上がりは合計 {} かかりますが、期間の長さは {} です。期間を長くするか、立ち上がりを短くしてください。</translation>
    </message>
    <message>
        <source>Only the requests of a service flow on to what it calls. Name the service.</source>
        <translation>呼び出し先へ伝わるのはサービスのリクエストだけです。サービスを指定してください。</translation>
    </message>
    <message>
        <source>More {} does not come from more requests, so nothing flows on to what the service calls. Leave out callees=follow.</source>
        <translation>{} の増加はリクエストの増加によるものではないため、サービスの呼び出し先には何も伝わりません。callees=follow を外してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; cannot depend on itself.</source>
        <translation>サービス「{}」は自分自身に依存できません。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; does not depend on &apos;{}&apos; in that window.</source>
        <translation>その期間、サービス「{}」は「{}」に依存していません。</translation>
    </message>
    <message>
        <source>Say which rule changes: spread, apart, gather, keep-on, keep-off, fence, priority or preempt.</source>
        <translation>変更するルールを指定してください: spread、apart、gather、keep-on、keep-off、fence、priority、preempt。</translation>
    </message>
    <message>
        <source>A fence keeps its workloads on its hosts already. Give either keep-on or fence.</source>
        <translation>fence を指定すると、ワークロードはすでにそのホストに限定されます。keep-on か fence の一方を指定してください。</translation>
    </message>
    <message>
        <source>keep-off takes names of hosts or one label, e.g. h1,h2 or &apos;disk in (slow, tape)&apos;.</source>
        <translation>keep-off にはホスト名または 1 つのラベルを指定します。例: h1,h2 または &apos;disk in (slow, tape)&apos;</translation>
    </message>
    <message>
        <source>Say what share is left of at least one of cpu, memory, disk, network and gpu, below 1.</source>
        <translation>cpu、memory、disk、network、gpu の少なくとも 1 つについて、残る割合を 1 未満で指定してください。</translation>
    </message>
    <message>
        <source>Say what each replica takes: cpu, memory or gpu, or a workload that it is like.</source>
        <translation>各レプリカの使用量を指定してください。cpu、memory、gpu のいずれか、または同じとするワークロードです。</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is not there in that window.</source>
        <translation>その期間、ワークロード「{}」は存在しません。</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot be placed again.</source>
        <translation>ワークロード「{}」はホストに固定されており、配置し直せません。</translation>
    </message>
    <message>
        <source>No workload keeps its data on the datastore &apos;{}&apos; in that window.</source>
        <translation>その期間、データストア「{}」にデータを置くワークロードはありません。</translation>
    </message>
    <message>
        <source>The licence &apos;{0}&apos; is counted by the {1} in another edit. Give per={1} here too, or another name.</source>
        <translation>ライセンス「{0}」は別の編集で {1} 単位で数えられています。ここでも per={1} を指定するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>The licence &apos;{}&apos; covers {} at that time by another edit. Give most={} here too, or another time.</source>
        <translation>ライセンス「{}」の対象は、別の編集によりその時点で {} です。ここでも most={} を指定するか、別の時刻にしてください。</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>レプリカ「{}」はホストに固定されており、移動できません。</translation>
    </message>
    <message>
        <source>A migration begins with the edit&apos;s window. Say from when.</source>
        <translation>移行は編集の期間とともに始まります。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>The workload &apos;{}&apos; is bound to its host and cannot move.</source>
        <translation>ワークロード「{}」はホストに固定されており、移動できません。</translation>
    </message>
    <message>
        <source>Nothing is known against the software of {} that is still open then, so a patch mends nothing. A vulnerability comes in as the attribute security.cvss of a host.</source>
        <translation>{} のソフトウェアについて、その時点で未対応の問題は知られていないため、パッチを適用しても何も解消されません。脆弱性はホストの属性 security.cvss として取り込まれます。</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is gone already by then.</source>
        <translation>ホスト「{}」はその時点ですでにありません。</translation>
    </message>
    <message>
        <source>The waves begin with the edit&apos;s window. Say from when.</source>
        <translation>ウェーブは編集の期間とともに始まります。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>Say how much is held: cpu, memory or gpu.</source>
        <translation>予約する量を指定してください: cpu、memory、gpu のいずれか。</translation>
    </message>
    <message>
        <source>Give at least one of cpu, memory and gpu.</source>
        <translation>cpu、memory、gpu の少なくとも 1 つを指定してください。</translation>
    </message>
    <message>
        <source>With surge 0 and unavailable 0 no replica can change. Allow one of them.</source>
        <translation>surge が 0 で unavailable も 0 の場合、どのレプリカも変更できません。どちらかを許可してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica then. Deploy one.</source>
        <translation>サービス「{}」にはその時点でレプリカがありません。デプロイしてください。</translation>
    </message>
    <message>
        <source>The replica &apos;{}&apos; is bound to its host, so no new one can stand beside it.</source>
        <translation>レプリカ「{}」はホストに固定されているため、新しいレプリカを並べて置けません。</translation>
    </message>
    <message>
        <source>A rollout begins with the edit&apos;s window. Say from when.</source>
        <translation>ロールアウトは編集の期間とともに始まります。開始日時を指定してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window that could be copied. Deploy one.</source>
        <translation>サービス「{}」には、その期間にコピーできるレプリカがありません。デプロイしてください。</translation>
    </message>
    <message>
        <source>Say what the service promises: latency=300ms, availability=99.9%, or both.</source>
        <translation>サービスの SLO を指定してください: latency=300ms、availability=99.9%、またはその両方。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes from {}, so it is called off there: the next import or gathering from it says so here.</source>
        <translation>「{}」は {} から取り込まれたものなので、中止はそちらで行います。次にそこからインポートまたは収集したときに、ここにも反映されます。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is called off already.</source>
        <translation>「{}」はすでに中止されています。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, so nothing of it is still to come: the inventory is what there is. Import what is there now where it does not show that.</source>
        <translation>「{}」は {} までに完了する予定だったため、これから行われるものは残っていません。インベントリが現状です。それが反映されていない場合は、現状をインポートしてください。</translation>
    </message>
    <message>
        <source>There is no planned change &apos;{}&apos;.{}</source>
        <translation>予定変更「{}」はありません。{}</translation>
    </message>
    <message>
        <source>{} planned changes are called &apos;{}&apos;. Say which by its id: {}.</source>
        <translation>{} 件の予定変更が「{}」という名前です。id で指定してください: {}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no step of a canary. Write a share and how long it is held, e.g. 5%:1h.</source>
        <translation>「{}」はカナリアのステップではありません。割合と維持する時間を指定してください。例: 5%:1h</translation>
    </message>
    <message>
        <source>The step &apos;{}&apos; must be held between 0s and ten years.</source>
        <translation>ステップ「{}」の維持時間は 0s から 10 年の間にしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a number of replicas nor a share such as 25%.</source>
        <translation>「{}」はレプリカの数でも、25% のような割合でもありません。</translation>
    </message>
    <message>
        <source>The shares of a canary must grow from step to step.</source>
        <translation>カナリアの割合は、ステップごとに増える必要があります。</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;. It is kept and has no effect.</source>
        <translation>このバージョンはアクション「{}」に対応していません。保持されますが、効果はありません。</translation>
    </message>
    <message>
        <source>Its window ends before it begins.</source>
        <translation>期間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>{} from {} to {} UTC</source>
        <translation>{}、{} から {} UTC まで</translation>
    </message>
    <message>
        <source>{} from {} UTC</source>
        <translation>{}、{} UTC から</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{}、{} UTC まで</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}, but the live inventory does not show: {}. It is not counted on. Import what is there now, or the plan again with the time at which it will be done.</source>
        <translation>「{}」は {} までに完了する予定でしたが、ライブインベントリには次のものがありません: {}。これは計算に入れません。現状をインポートするか、完了予定日時を直してプランを再度インポートしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write key=value, key!=value, key in (a, b), key notin (a, b), key or !key, with commas between.</source>
        <translation>「{}」はセレクターではありません。key=value、key!=value、key in (a, b)、key notin (a, b)、key、!key を、コンマ区切りで指定してください。</translation>
    </message>
    <message>
        <source>No host meets &apos;{}&apos;.</source>
        <translation>「{}」に合うホストはありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not go with the rest. Give names of hosts or labels, e.g. h1,h2 or disk=fast.</source>
        <translation>「{}」はほかの指定と両立しません。ホスト名またはラベルを指定してください。例: h1,h2 または disk=fast</translation>
    </message>
    <message>
        <source>Both a service and a workload are named. Name one of them.</source>
        <translation>サービスとワークロードの両方が指定されています。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>The service &apos;{}&apos; has no replica in that window.</source>
        <translation>サービス「{}」には、その期間にレプリカがありません。</translation>
    </message>
    <message>
        <source>Name a service or a workload.</source>
        <translation>サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>There is no dimension &apos;{}&apos;.{}</source>
        <translation>次元「{}」はありません。{}</translation>
    </message>
    <message>
        <source>No dimension is named. Write e.g. dimensions=cpu,network.</source>
        <translation>次元が指定されていません。例: dimensions=cpu,network</translation>
    </message>
    <message>
        <source>Say which hosts: a host, a rack, a zone or a label.</source>
        <translation>対象のホストを、ホスト、ラック、ゾーン、ラベルのいずれかで指定してください。</translation>
    </message>
    <message>
        <source>None of the {} hosts is meant by {} in that window.</source>
        <translation>その期間、{0} 台のホストのうち {1} に該当するものはありません。</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;. {}</source>
        <translation>{}「{}」はありません。{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a time between 0s and a hundred years, not {}.</source>
        <translation>「{}」は 0s から 100 年の間の時間にしてください（指定値: {}）。</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move to {}.</source>
        <translation>「{}」のレプリカに、{} へ移動する必要のあるものはありません。</translation>
    </message>
    <message>
        <source>No replica of &apos;{}&apos; has to move from {} to {}.</source>
        <translation>「{}」のレプリカに、{} から {} へ移動する必要のあるものはありません。</translation>
    </message>
    <message>
        <source>The fleet has none.</source>
        <translation>フリートには 1 つもありません。</translation>
    </message>
    <message>
        <source>It begins at {}, not before the end of what is looked at, {}, so it changes nothing there. Look {} days ahead, or give it earlier hours.</source>
        <translation>開始 {} が対象期間の終わり {} より前ではないため、その期間では何も変わりません。{} 日先まで対象にするか、より早い時刻を指定してください。</translation>
    </message>
    <message>
        <source>It ends at {}, before the first moment looked at, {}, and changes nothing from there on. Give it later hours, or look from an earlier moment on.</source>
        <translation>終了 {} が対象期間の最初の時点 {} より前のため、それ以降は何も変わりません。より後の時刻を指定するか、より前の時点から見てください。</translation>
    </message>
    <message>
        <source>A surge of {} is more than the {} replicas that give way: write {}% for a share, or at most {}.</source>
        <translation>追加数 {} は入れ替わる {} レプリカより多いです。割合なら {}%、または最大 {} としてください。</translation>
    </message>
</context>
<context>
    <name>EmptyHosts</name>
    <message>
        <source>{} of the {} new hosts stay empty</source>
        <translation>新しいホスト {1} 台のうち {0} 台が空のまま</translation>
    </message>
    <message>
        <source>The new host stays empty</source>
        <translation>新しいホストは空のまま</translation>
    </message>
    <message>
        <source>The {} new hosts stay empty</source>
        <translation>新しいホスト {} 台は空のまま</translation>
    </message>
    <message>
        <source>{}: what waits for a host does not fit there, and what runs stays where it is. Move workloads there, let set-policy with make-room=true move what runs for what waits, or ask for plans.</source>
        <translation>{}: ホストを待つものはそこに収まらず、実行中のものは動きません。そこにワークロードを移すか、set-policy の make-room=true で待っているもののために実行中のものを移すか、プランを求めてください。</translation>
    </message>
    <message>
        <source>{}: nothing waits for a host, and what runs stays where it is. Move workloads there, or ask for plans.</source>
        <translation>{}: ホストを待つものはなく、実行中のものは動きません。そこにワークロードを移すか、プランを求めてください。</translation>
    </message>
</context>
<context>
    <name>Evict</name>
    <message>
        <source>Evict {}</source>
        <translation>{} を退避</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What would turn it</source>
        <translation>結論を変える条件</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; {} of them stood before the scenario&apos;s edits.</source>
        <translation>{}。うち {} 件は、シナリオの編集の前からありました。</translation>
    </message>
    <message>
        <source>GO: nothing is found. NO GO: the edits add a lost service, a workload without a host, or something more likely than not to run out or to break its promise. GO IF: anything else.</source>
        <translation>GO: 検出事項がありません。NO GO: 編集により、サービスの停止、配置先のないワークロード、または 50 % を超える確率での枯渇や SLO 違反が加わります。条件付き GO: それ以外のすべてです。</translation>
    </message>
    <message>
        <source>The most probable breach has a chance of {}.</source>
        <translation>違反の確率（最も起こりやすい違反の確率）は {} です。</translation>
    </message>
    <message>
        <source>the verdict becomes {}.</source>
        <translation>判定が「{}」になります。</translation>
    </message>
    <message>
        <source>the verdict becomes {}: {}.</source>
        <translation>判定が「{}」になります: {}。</translation>
    </message>
    <message>
        <source>No single change was found that makes it milder.</source>
        <translation>判定を緩やかにする単独の変更は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing was found that makes it worse.</source>
        <translation>判定を厳しくするものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>予測期間より後</translation>
    </message>
    <message>
        <source>When 5, 50 and 95 % of the paths have run out: {}; {}; {}.</source>
        <translation>経路の 5、50、95 % が枯渇する日時: {}、{}、{}。</translation>
    </message>
    <message>
        <source>Its chance is {}; less than {} would not be told.</source>
        <translation>確率は {} です。{} 未満であれば示されません。</translation>
    </message>
    <message>
        <source>Why the hosts refuse it: {}.</source>
        <translation>ホストが受け入れない理由: {}。</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}。</translation>
    </message>
    <message>
        <source>It stood before the scenario&apos;s edits.</source>
        <translation>シナリオの編集の前からありました。</translation>
    </message>
    <message>
        <source>The scenario&apos;s edits bring it.</source>
        <translation>シナリオの編集によるものです。</translation>
    </message>
    <message>
        <source>it is no longer found, and nothing new breaks.</source>
        <translation>検出されなくなり、新たな違反も生じません。</translation>
    </message>
    <message>
        <source>No single change was found that mends it and breaks nothing new.</source>
        <translation>新たな違反を生じさせずにこれを解消する単独の変更は見つかりませんでした。</translation>
    </message>
    <message>
        <source>{} is predicted to use {} of {} at {}, 95 % band {} to {}.</source>
        <translation>{0} の{2}の予測使用量は、{3} に {1}、95 % 区間は {4} から {5} です。</translation>
    </message>
    <message>
        <source>No capacity or request is stated, so nothing limits it.</source>
        <translation>容量も要求量も示されていないため、制限するものがありません。</translation>
    </message>
    <message>
        <source>It is above {} with a chance of {}.</source>
        <translation>{} を超える確率は {} です。</translation>
    </message>
    <message>
        <source>the chance to be above it is {} or less.</source>
        <translation>これを超える確率が {} 以下になります。</translation>
    </message>
    <message>
        <source>the chance to be above it is more than {}.</source>
        <translation>これを超える確率が {} より大きくなります。</translation>
    </message>
    <message>
        <source>No single change was found that brings that chance to the other side of {}.</source>
        <translation>この確率が {} をまたいで変わるような単独の変更は見つかりませんでした。</translation>
    </message>
    <message>
        <source>demand up to 4 times or down to a tenth</source>
        <translation>4 倍まで、または 10 分の 1 までの需要</translation>
    </message>
    <message>
        <source>up to 32 more hosts</source>
        <translation>最大 32 台のホスト追加</translation>
    </message>
    <message>
        <source>up to 32 more replicas</source>
        <translation>最大 32 個のレプリカ追加</translation>
    </message>
    <message>
        <source>changes at that time up to 7 days earlier or later</source>
        <translation>その時点の変更の最大 7 日の前倒しまたは後ろ倒し</translation>
    </message>
    <message>
        <source>each edit left out</source>
        <translation>各編集の除外</translation>
    </message>
    <message>
        <source>each edit larger or smaller</source>
        <translation>各編集の拡大または縮小</translation>
    </message>
    <message>
        <source>a request down to a tenth</source>
        <translation>10 分の 1 までの要求量の縮小</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>算出方法</translation>
    </message>
    <message>
        <source>There is no change to try.</source>
        <translation>試せる変更がありません。</translation>
    </message>
    <message>
        <source>Looked at, one at a time: {}; {}.</source>
        <translation>1 つずつ確認したもの: {}（{}）。</translation>
    </message>
    <message>
        <source>No capacity is stated, so nothing limits it.</source>
        <translation>容量が示されていないため、制限するものがありません。</translation>
    </message>
    <message>
        <source>Reserved are {} of {}, so {} are left.</source>
        <translation>{1} のうち {0} が予約済みで、残りは {2} です。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No forecast stands behind it: nothing there was measured.</source>
        <translation>裏付けとなる予測はありません。そこでは何も測定されていません。</translation>
    </message>
    <message>
        <source>Forecasts by: {}.</source>
        <translation>予測モデル: {}。</translation>
    </message>
    <message>
        <source>Each was chosen, or weighed with others, by its error in the backtest.</source>
        <translation>それぞれ、バックテストの誤差に基づいて選択、またはほかと重み付けして組み合わせたものです。</translation>
    </message>
    <message>
        <source>Chosen by hand: {}. The others were chosen by the backtest.</source>
        <translation>手動で選択: {}。ほかはバックテストで選択しました。</translation>
    </message>
    <message>
        <source>The history is too short for a backtest: the bands are a guess.</source>
        <translation>バックテストには履歴が短すぎるため、区間は推測です。</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f} on average, from {} origins or more; {} of {} series stay below 1, the error of repeating the cycle before within the history.</source>
        <translation>バックテスト誤差: 平均 {0:.2f}（{1} 以上の起点）。{3} 本の時系列のうち {2} 本が 1 を下回ります。1 は、履歴内で前の周期を繰り返した場合の誤差です。</translation>
    </message>
    <message>
        <source>Bands: the 80 % band held {} of what came, the 95 % band {}.</source>
        <translation>区間の的中: 80 % 区間は実績の {}、95 % 区間は {} を含みました。</translation>
    </message>
    <message>
        <source>The history supports the bands until {}; later ones are extrapolated.</source>
        <translation>履歴が区間を裏付けるのは {} までで、それ以降は外挿です。</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen by hand.</source>
        <translation>{} による予測（手動で選択）。</translation>
    </message>
    <message>
        <source>Forecast by {}, chosen or weighed by the error in the backtest.</source>
        <translation>{} による予測（バックテストの誤差に基づいて選択または重み付け）。</translation>
    </message>
    <message>
        <source>Backtest error: {:.2f}, from {} origins; 1 is the error of repeating the cycle before within the history.</source>
        <translation>バックテスト誤差: {:.2f}（{} 起点）。1 は、履歴内で前の周期を繰り返した場合の誤差です。</translation>
    </message>
    <message>
        <source>{} {:.2f} (weight {})</source>
        <translation>{} {:.2f}（重み {}）</translation>
    </message>
    <message>
        <source>Candidates and their errors, best first: {}.</source>
        <translation>候補とその誤差（良い順）: {}。</translation>
    </message>
    <message>
        <source>The band of {} held {} of what came.</source>
        <translation>{} の区間は実績の {} を含みました。</translation>
    </message>
    <message>
        <source>Predicted use at {}: median {}, 95 % band {} to {}.</source>
        <translation>{} の予測使用量: 中央値 {}、95 % 区間は {} から {}。</translation>
    </message>
    <message>
        <source>Capacity then: {}; {} of the paths lie above it.</source>
        <translation>その時点の容量: {}。経路の {} がこれを超えます。</translation>
    </message>
    <message>
        <source>Nothing that was measured stands behind it.</source>
        <translation>裏付けとなる測定値はありません。</translation>
    </message>
    <message>
        <source>{} of {}: {}. Together {} samples from {} to {}.</source>
        <translation>{0}（全 {1} 本中）: {2}。合計 {3} サンプル、{4} から {5} まで。</translation>
    </message>
    <message>
        <source>The oldest of them ends {} before the future begins: {}.</source>
        <translation>最も古いものは、将来の開始の {}前に終わっています: {}。</translation>
    </message>
    <message>
        <source>All of them reach the begin of the future.</source>
        <translation>すべてが将来の開始まで届いています。</translation>
    </message>
    <message>
        <source>No sample is missing between the first and the last.</source>
        <translation>最初から最後まで、欠けているサンプルはありません。</translation>
    </message>
    <message>
        <source>Gaps: {} of the samples between the first and the last are missing.</source>
        <translation>欠落: 最初から最後までのサンプルの {} が欠けています。</translation>
    </message>
    <message>
        <source>{} is not in the inventory: an edit or a scheduled change adds it.</source>
        <translation>{} はインベントリにありません。編集または予定変更により追加されます。</translation>
    </message>
    <message>
        <source>Request of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>{0} の要求量: {1}（{3} に「{2}」が提示）。</translation>
    </message>
    <message>
        <source>Capacity of {}: {}, stated by &apos;{}&apos; at {}.</source>
        <translation>{0} の容量: {1}（{3} に「{2}」が提示）。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Inventory of revision {}, taken in from &apos;{}&apos; at {}. The future begins at {}.</source>
        <translation>リビジョン {0} のインベントリです（{2} に「{1}」から取り込み）。将来の開始は {3} です。</translation>
    </message>
    <message>
        <source>Not measured, so that what is requested stands in: {}.</source>
        <translation>測定されていないため、要求量で代用するもの: {}。</translation>
    </message>
    <message>
        <source>Neither measured nor requesting any are {}: they count as nothing.</source>
        <translation>測定も要求もないもの: {}。ゼロとして数えます。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Workloads are placed by the policy {} at {}.</source>
        <translation>ワークロードは、{1} の時点でポリシー {0} により配置されます。</translation>
    </message>
    <message>
        <source>{} joint paths of {} in steps of {}; what is less probable than {} is not told.</source>
        <translation>{1}にわたる {0} 本の複合経路、ステップは {2}です。確率が {3} 未満のものは示しません。</translation>
    </message>
    <message>
        <source>{} may be reserved to {} of what {} offers.</source>
        <translation>{0}は、{2} の提供量の {1} まで予約できます。</translation>
    </message>
    <message>
        <source>Nobody answered anything about names: what sources call the same is one.</source>
        <translation>名前についての回答はありません。ソースで同じ名前のものは同一とみなします。</translation>
    </message>
    <message>
        <source>Names are joined by {}.</source>
        <translation>名前の結合は{}によります。</translation>
    </message>
    <message>
        <source>Left out is the edit {}: {}</source>
        <translation>編集 {} は除外されます: {}</translation>
    </message>
    <message>
        <source>No edit of the scenario counts.</source>
        <translation>計算に入るシナリオの編集はありません。</translation>
    </message>
    <message>
        <source>Edits that count: {}.</source>
        <translation>計算に入る編集: {}。</translation>
    </message>
    <message>
        <source>No scheduled change holds at that time.</source>
        <translation>その時点で有効な予定変更はありません。</translation>
    </message>
    <message>
        <source>Scheduled changes that hold at that time: {}.</source>
        <translation>その時点で有効な予定変更: {}。</translation>
    </message>
    <message>
        <source>Not enough: {}.</source>
        <translation>不十分なもの: {}。</translation>
    </message>
    <message>
        <source>Without &apos;{}&apos;</source>
        <translation>「{}」なし</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} later</source>
        <translation>「{}」を {} 後ろ倒し</translation>
    </message>
    <message>
        <source>&apos;{}&apos; {} earlier</source>
        <translation>「{}」を {} 前倒し</translation>
    </message>
    <message>
        <source>one of the 8 largest workloads moved away</source>
        <translation>大きいほうから 8 個のワークロードのいずれかの移動</translation>
    </message>
    <message>
        <source>Reckoned with the steps of the plans as they are; with another price book others may be found.</source>
        <translation>プランのステップは現状のまま計算しています。別の価格表では、ほかの結果が見つかる可能性があります。</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{}（{:.2f}～{:.2f}）</translation>
    </message>
    <message>
        <source>&apos;{}&apos; costs {} once and {} a month.</source>
        <translation>「{}」の費用は、一時費用 {}、月額 {} です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes services down for {} in all.</source>
        <translation>「{}」によるサービスの停止は、合計 {} です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes no service down.</source>
        <translation>「{}」で停止するサービスはありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {} (P90 {}).</source>
        <translation>「{}」の所要時間は {}です（P90 {}）。</translation>
    </message>
    <message>
        <source>{} (P90 {})</source>
        <translation>{}（P90 {}）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step {}, {}: {}.</source>
        <translation>ステップ {}、{}: {}。</translation>
    </message>
    <message>
        <source>The same of {} more.</source>
        <translation>ほかの {}も同じです。</translation>
    </message>
    <message>
        <source>Nothing comes from {}.</source>
        <translation>{}による分はありません。</translation>
    </message>
    <message>
        <source>It has no step.</source>
        <translation>ステップがありません。</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>It takes nothing that the price book has a price for.</source>
        <translation>価格表に価格のあるものは使いません。</translation>
    </message>
    <message>
        <source>The prices are the default ones: nobody has stated any.</source>
        <translation>単価は既定のものです。指定した人はいません。</translation>
    </message>
    <message>
        <source>The prices are those of the price book as somebody stated it.</source>
        <translation>単価は、価格表に指定されたものです。</translation>
    </message>
    <message>
        <source>Nobody knows what {} cost: they count as nothing.</source>
        <translation>{} の費用は不明なため、ゼロとして数えます。</translation>
    </message>
    <message>
        <source>Of a month, new hosts are paid for as soon as they are there, and for good; what the present hosts cost is in no plan.</source>
        <translation>月額では、新しいホストの費用は到着した時点から以後ずっとかかります。既存のホストの費用は、どのプランにも含まれません。</translation>
    </message>
    <message>
        <source>A change that is only done at another time was paid for by whoever planned it.</source>
        <translation>時期を移すだけの変更の費用は、その変更を計画した側が負担済みです。</translation>
    </message>
    <message>
        <source>An engineer works as long as the steps take (P50, at most P90); waiting for hosts is nobody&apos;s work.</source>
        <translation>エンジニアの作業時間は、ステップの所要時間（P50、最大で P90）です。ホストの待ち時間は作業に含めません。</translation>
    </message>
    <message>
        <source>A service goes on while more of its replicas run than it needs; else a move takes it down for {}, and resizing for {} a replica.</source>
        <translation>必要数を上回るレプリカが稼働している間、サービスは継続します。そうでない場合は、移動で {}、サイズ変更でレプリカごとに {} 停止します。</translation>
    </message>
    <message>
        <source>The time of each service counts alike, whoever uses it.</source>
        <translation>各サービスの停止時間は、利用者にかかわらず同等に数えます。</translation>
    </message>
    <message>
        <source>A move takes {} to prepare and to switch over, and its memory is copied at {} a second, its data at {} a second.</source>
        <translation>移動には準備と切り替えに {} かかり、メモリは毎秒 {}、データは毎秒 {} でコピーされます。</translation>
    </message>
    <message>
        <source>How much is copied is the highest that it is forecast to use.</source>
        <translation>コピー量は、予測される最大の使用量です。</translation>
    </message>
    <message>
        <source>Resizing restarts replica after replica, {} each; a change is put at another time within {}. P90 is twice that.</source>
        <translation>サイズ変更では、レプリカを 1 個ずつ再起動し、それぞれ {} かかります。変更の時期の移動は {} 以内に済みます。P90 はその 2 倍です。</translation>
    </message>
    <message>
        <source>Hosts come after the lead time of the price book, at P90 half as late again; several orders wait side by side.</source>
        <translation>ホストは価格表のリードタイムの後に到着し、P90 ではさらにその半分だけ遅れます。複数の注文は並行して待ちます。</translation>
    </message>
    <message>
        <source>All other steps are done one after the other.</source>
        <translation>ほかのステップは、すべて 1 つずつ順に実行します。</translation>
    </message>
    <message>
        <source>The fleet is that of revision {}, as seen from {}.</source>
        <translation>フリートはリビジョン {} のもので、{} の時点から見ています。</translation>
    </message>
    <message>
        <source>Plans are weighed by a year, what is paid once and twelve months: {}.</source>
        <translation>プランは、一時費用と 12 か月分を合わせた年額で比較します: {}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; comes to {} in a year.</source>
        <translation>「{}」は年額 {} です。</translation>
    </message>
    <message>
        <source>It is the sum over the steps, {} s.</source>
        <translation>ステップの合計で、{} 秒です。</translation>
    </message>
    <message>
        <source>{} of work, and {} of waiting for hosts; it is done at {}.</source>
        <translation>作業 {}、ホストの待ち時間 {}で、完了は {} です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes {}.</source>
        <translation>「{}」の所要時間は {}です。</translation>
    </message>
    <message>
        <source>one is to spare, so its steps take nothing down.</source>
        <translation>1 個の余裕ができ、ステップによる停止がなくなります。</translation>
    </message>
    <message>
        <source>No number of replicas was found with which {} goes on.</source>
        <translation>{} が継続できるレプリカ数は見つかりませんでした。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no figure of a plan. Use one of cost, downtime, duration.</source>
        <translation>「{}」はプランの数値ではありません。cost、downtime、duration のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The plan was found for another state of the scenario. Find plans again, then ask.</source>
        <translation>プランは、シナリオの別の状態で見つかったものです。プランを検索し直してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; below it the first costs less, above it the second.</source>
        <translation>{} が {}（現在は {}）のとき、「{}」と「{}」の年額は同じです。これより低いと前者、高いと後者のほうが安くなります。</translation>
    </message>
    <message>
        <source>{} at {} instead of {}: &apos;{}&apos; and &apos;{}&apos; cost the same in a year; above it the first costs less, below it the second.</source>
        <translation>{} が {}（現在は {}）のとき、「{}」と「{}」の年額は同じです。これより高いと前者、低いと後者のほうが安くなります。</translation>
    </message>
    <message>
        <source>A lead time of {} instead of {} (step {}): &apos;{}&apos; takes as long as &apos;{}&apos;; a shorter one makes it the quicker of the two.</source>
        <translation>リードタイムが {}（現在は {}、ステップ {}）のとき、「{}」と「{}」の所要時間は同じです。これより短いと前者のほうが早く完了します。</translation>
    </message>
</context>
<context>
    <name>FailDatastore</name>
    <message>
        <source>Fail datastore {}</source>
        <translation>データストア {} の障害</translation>
    </message>
</context>
<context>
    <name>FailHost</name>
    <message>
        <source>Fail host {}</source>
        <translation>ホスト {} の障害</translation>
    </message>
</context>
<context>
    <name>FailHosts</name>
    <message>
        <source>Fail {}</source>
        <translation>{} の障害</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>has a replica without a host</source>
        <translation>配置先のないレプリカがある</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{1} の{0}</translation>
    </message>
    <message>
        <source>runs out of {} in {} of the paths</source>
        <translation>経路の {1} で{0}が枯渇</translation>
    </message>
    <message>
        <source>{} cannot place every replica</source>
        <translation>{} のレプリカをすべては配置できません</translation>
    </message>
    <message>
        <source>{} cannot go on</source>
        <translation>{} を継続できません</translation>
    </message>
    <message>
        <source>{} runs out</source>
        <translation>{}が枯渇します</translation>
    </message>
    <message>
        <source>{} run out</source>
        <translation>{}が枯渇します</translation>
    </message>
    <message>
        <source>{} {}, because {} changes meet</source>
        <translation>{2} 件の変更が重なるため、{0}（{1}）</translation>
    </message>
    <message>
        <source>{}: {}. Without either of them it would not happen.</source>
        <translation>{}: {}。どちらか一方がなければ起こりません。</translation>
    </message>
    <message>
        <source>{}: {}. Without any one of them it would not happen.</source>
        <translation>{}: {}。どれか 1 つでもなければ起こりません。</translation>
    </message>
    <message>
        <source>Collisions of planned changes were searched for only until {}: so many changes meet there that {} placements did not tell them apart. Collisions from then on may be missing; plan fewer changes for the same hours or shorten the horizon to see them.</source>
        <translation>予定変更の競合は {} までしか探していません。重なる変更が多く、{} 通りの配置では区別できませんでした。それ以降の競合は漏れている可能性があります。確認するには、同じ時間帯の予定変更を減らすか、予測期間を短くしてください。</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{} may run out of {} by {}</source>
        <translation>{0} では、{2} までに{1}が枯渇する可能性があります</translation>
    </message>
    <message>
        <source>{}: the probability is {}. If it does, expect it around {}.</source>
        <translation>{}。確率は {} です。枯渇する場合は {} 頃の見込みです。</translation>
    </message>
    <message>
        <source>{} is likely to run out of {} by {}</source>
        <translation>{0} では、{2} までに{1}が枯渇する見込みです</translation>
    </message>
    <message>
        <source>{}: the probability is {}, the median date {}.</source>
        <translation>{}。確率は {}、日付の中央値は {} です。</translation>
    </message>
    <message>
        <source>{} runs out of {} at {}</source>
        <translation>{0} では、{2} に{1}が枯渇します</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>{} runs out of {} around {}</source>
        <translation>{0} では、{2} 頃に{1}が枯渇します</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}.</source>
        <translation>{}。90 % の確率で {} から {} の間です。</translation>
    </message>
    <message>
        <source>{}; this is a guess, for the history is too short to forecast from.</source>
        <translation>{}。ただし、予測するには履歴が短すぎるため、これは推測です。</translation>
    </message>
    <message>
        <source>{}; dates later than {} are a guess, for the history supports no more.</source>
        <translation>{}。ただし、{} より後の日付は、履歴の裏付けがないため推測です。</translation>
    </message>
    <message>
        <source>{} of {} simulated paths lie above the capacity of {} at some step, each step being a mean over {}</source>
        <translation>シミュレーション経路 {1} 本中 {0} 本が、いずれかのステップで{2}の容量を超えます（各ステップは {3} の平均）</translation>
    </message>
    <message>
        <source>is drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>has to stay there</source>
        <translation>そこに残る必要がある</translation>
    </message>
    <message>
        <source>runs {} of the {} replicas that its budget {} asks for</source>
        <translation>バジェット {2} が求める {1} 個のレプリカのうち {0} 個が稼働</translation>
    </message>
    <message>
        <source>The drain of {} cannot end {}</source>
        <translation>{} のドレインは完了できません（{}）</translation>
    </message>
    <message>
        <source>{}: {} of {} has to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{0}。中断バジェット {3} が、稼働中の {5} 個のうち {4} 個を必要とするため、{2} の {1} は残る必要があります。</translation>
    </message>
    <message>
        <source>{}: {} of {} have to stay, because the disruption budget {} asks for {} of the {} that run.</source>
        <translation>{0}。中断バジェット {3} が、稼働中の {5} 個のうち {4} 個を必要とするため、{2} の {1} は残る必要があります。</translation>
    </message>
    <message>
        <source>{} has no host {}, since it made room for {} of priority {}</source>
        <translation>{0} の配置先がありません（{1}）。優先度 {3} の {2} に場所を空けたためです</translation>
    </message>
    <message>
        <source>{} has no host {}</source>
        <translation>{} の配置先がありません（{}）</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}。</translation>
    </message>
    <message>
        <source>no host takes it: {}</source>
        <translation>受け入れるホストがない: {}</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>has no other host: {}</source>
        <translation>ほかの配置先がない: {}</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>時期を問わず</translation>
    </message>
    <message>
        <source>{} has no host</source>
        <translation>{} の配置先がなくなります</translation>
    </message>
    <message>
        <source>{} have no host</source>
        <translation>{} の配置先がなくなります</translation>
    </message>
    <message>
        <source>{} is lost</source>
        <translation>{} が停止します</translation>
    </message>
    <message>
        <source>{} are lost</source>
        <translation>{} が停止します</translation>
    </message>
    <message>
        <source>If {} fails {}, {}</source>
        <translation>{} に障害が発生すると（{}）、{}</translation>
    </message>
    <message>
        <source>{} services further on: {}</source>
        <translation>{} サービス先: {}</translation>
    </message>
    <message>
        <source>{} is lost {}</source>
        <translation>{} が停止します（{}）</translation>
    </message>
    <message>
        <source>{} is degraded {}</source>
        <translation>{} が縮退します（{}）</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}; it starts at {}</source>
        <translation>{}。発端は {} です</translation>
    </message>
    <message>
        <source>{}. Also hit: {}</source>
        <translation>{}。ほかに影響を受けるもの: {}</translation>
    </message>
    <message>
        <source>{}, and {} service behind them</source>
        <translation>{}、およびその先の {} サービス</translation>
    </message>
    <message>
        <source>{}, and {} services behind them</source>
        <translation>{}、およびその先の {} サービス</translation>
    </message>
    <message>
        <source>{:.6g} %</source>
        <translation>{:.6g} %</translation>
    </message>
    <message>
        <source>asked for {:.0f} % more than it can do</source>
        <translation>処理能力を {:.0f} % 上回る要求</translation>
    </message>
    <message>
        <source>{:.0f} % busy</source>
        <translation>稼働率 {:.0f} %</translation>
    </message>
    <message>
        <source>{} of its requests answered</source>
        <translation>リクエストの応答率 {}</translation>
    </message>
    <message>
        <source>{} of its requests within {}</source>
        <translation>リクエストの {} が {} 以内</translation>
    </message>
    <message>
        <source>{} of {} replicas run</source>
        <translation>{1} 個中 {0} 個のレプリカが稼働</translation>
    </message>
    <message>
        <source>{} on average</source>
        <translation>平均 {}</translation>
    </message>
    <message>
        <source>{} of it in its own queue</source>
        <translation>うち自身のキューで {}</translation>
    </message>
    <message>
        <source>{} fail</source>
        <translation>{} が失敗</translation>
    </message>
    <message>
        <source>{} may break its promise of {} by {}</source>
        <translation>{0} は {2} までに SLO（{1}）に違反する可能性があります</translation>
    </message>
    <message>
        <source>{}: the probability is {}</source>
        <translation>{}。確率は {} です</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} at {}</source>
        <translation>{0} は {2} に SLO（{1}）に違反します</translation>
    </message>
    <message>
        <source>{} breaks its promise of {} around {}</source>
        <translation>{0} は {2} 頃に SLO（{1}）に違反します</translation>
    </message>
    <message>
        <source>{}: the probability until {} is {}</source>
        <translation>{}。{} までの確率は {} です</translation>
    </message>
    <message>
        <source>{}, nine times in ten between {} and {}</source>
        <translation>{}（90 % の確率で {} から {} の間）</translation>
    </message>
    <message>
        <source>{}; it breaks at {} ({}).</source>
        <translation>{}。違反の箇所は {} です（{}）。</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>サービス自体</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} takes: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>{0} のレイテンシには {1} でかかる時間が含まれていません。そこでのリクエストの処理時間が不明なためです。属性 service-time を指定するか、リクエストと CPU を測定してください。</translation>
    </message>
    <message>
        <source>The latency of {} leaves out what {} take: nobody knows how long a request takes there. State the attribute service-time, or measure requests and CPU.</source>
        <translation>{0} のレイテンシには {1} でかかる時間が含まれていません。そこでのリクエストの処理時間が不明なためです。属性 service-time を指定するか、リクエストと CPU を測定してください。</translation>
    </message>
    <message>
        <source>Behind {} one relation is taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>{} の先では、1 つの関係をリクエストごとに 1 回の呼び出しとみなしています。呼び出し回数が指定されておらず、両端のリクエストも測定されていないためです。</translation>
    </message>
    <message>
        <source>Behind {} {} relations are taken as one call for each request: nobody states the calls, and the requests of both ends are not measured.</source>
        <translation>{} の先では、{} つの関係をリクエストごとに 1 回の呼び出しとみなしています。呼び出し回数が指定されておらず、両端のリクエストも測定されていないためです。</translation>
    </message>
    <message>
        <source>{} calls {}</source>
        <translation>{} → {}</translation>
    </message>
    <message>
        <source>Behind {} services call one another in a circle: {}. Their requests are followed until they change no more.</source>
        <translation>{} の先では、サービスが循環して呼び出し合っています: {}。リクエストは、変化しなくなるまで追跡されます。</translation>
    </message>
    <message>
        <source>The promise of {} was looked at on {} of {} paths, for its services are many.</source>
        <translation>{0} の SLO は、サービスが多いため、{2} 本の経路のうち {1} 本で確認しました。</translation>
    </message>
    <message>
        <source>The drain of {} until {} brought {} there, which does not move back.</source>
        <translation>{} のドレイン（{} まで）により {} がここに移動し、元には戻りません。</translation>
    </message>
    <message>
        <source>The drain of {} until {} brought {} there, which do not move back.</source>
        <translation>{} のドレイン（{} まで）により {} がここに移動し、元には戻りません。</translation>
    </message>
    <message>
        <source>{} requests/s</source>
        <translation>{} リクエスト/秒</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>▲ Runs out</source>
        <translation>▲ 枯渇</translation>
    </message>
    <message>
        <source>▲ Homeless</source>
        <translation>▲ 配置先なし</translation>
    </message>
    <message>
        <source>◆ Cannot be lost</source>
        <translation>◆ 失えない</translation>
    </message>
    <message>
        <source>▲ Service lost</source>
        <translation>▲ サービス停止</translation>
    </message>
    <message>
        <source>◆ Degraded</source>
        <translation>◆ 縮退</translation>
    </message>
    <message>
        <source>▲ Breaks its promise</source>
        <translation>▲ SLO 違反</translation>
    </message>
    <message>
        <source>▲ Collision</source>
        <translation>▲ 競合</translation>
    </message>
    <message>
        <source>◆ Drain held</source>
        <translation>◆ ドレイン停滞</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>障害時</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Go if</source>
        <translation>条件付き GO</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>NO GO</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>このシナリオ</translation>
    </message>
    <message>
        <source>sooner, was %1</source>
        <translation>早まる（以前は %1）</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>以前から</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>All {} samples have the same value.</source>
        <translation>{} 個のサンプルはすべて同じ値です。</translation>
    </message>
    <message>
        <source>With 1 sample nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>サンプルが 1 個では何も測定できません。区間は、観測された変化からの推測です。</translation>
    </message>
    <message>
        <source>With {} samples nothing can be measured; the band is a guess from the changes seen.</source>
        <translation>サンプルが {} 個では何も測定できません。区間は、観測された変化からの推測です。</translation>
    </message>
    <message>
        <source>The load keeps its local hours across clock changes, so that days and weeks were counted by the clock.</source>
        <translation>時刻の切り替え（夏時間など）の前後でも負荷は現地時刻に従うため、日と週は現地の時計で数えました。</translation>
    </message>
    <message>
        <source>No clock change in the history shows whether the load keeps its local hours; it was taken to.</source>
        <translation>負荷が現地時刻に従うかどうかを示す時刻の切り替えが履歴にないため、従うとみなしました。</translation>
    </message>
    <message>
        <source>A horizon of {} cannot be forecast; give 1 to {}.</source>
        <translation>予測期間を {}にすることはできません。1～{} を指定してください。</translation>
    </message>
    <message>
        <source>A series with a step of {} has no daily figures; the step must be a day or less.</source>
        <translation>ステップが {} の時系列には日次の値がありません。ステップは 1 日以下でなければなりません。</translation>
    </message>
    <message>
        <source>{} less than {:.0f} % of the samples and counted as missing.</source>
        <translation>{}は、サンプルが {:.0f} % 未満のため、欠測として扱いました。</translation>
    </message>
    <message>
        <source>No day has {:.0f} % of its samples; what there is was taken for whole days.</source>
        <translation>サンプルが {:.0f} % に達する日がないため、あるものを 1 日分として扱いました。</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of the later ones are extrapolated.</source>
        <translation>履歴で裏付けられるのは {}までで、それより後の区間は外挿です。</translation>
    </message>
    <message>
        <source>There is not one sample in the series, so nothing can be said of it.</source>
        <translation>時系列にサンプルが 1 つもないため、何も判断できません。</translation>
    </message>
    <message>
        <source>by {:+.0f} %</source>
        <translation>{:+.0f} %</translation>
    </message>
    <message>
        <source>{} within the horizon; what {} of the kinds did in the past is part of the forecast.</source>
        <translation>予測期間内に {}があります。{} 種類の過去の影響が予測に含まれています。</translation>
    </message>
    <message>
        <source>The deployment {} before the end changed the level {}; what lies before was brought to the new level.</source>
        <translation>終端の {} 前のデプロイにより、レベルが {} 変化しました。それ以前の値は新しいレベルに合わせました。</translation>
    </message>
    <message>
        <source>The level changed for good {} before the end ({}); what lies before was brought to the new level.</source>
        <translation>終端の {} 前に、レベルが恒久的に変化しました（{}）。それ以前の値は新しいレベルに合わせました。</translation>
    </message>
    <message>
        <source>The history holds fewer than two cycles of {} steps, so that cycle was left out.</source>
        <translation>履歴が {} ステップの周期 2 回分に満たないため、この周期は除外しました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot forecast this series: its history is too short for it, has no cycle, or no network was trained on the fleet. The backtest chose instead.</source>
        <translation>「{}」ではこの時系列を予測できません。履歴が短すぎるか、周期がないか、フリートで学習したネットワークがありません。代わりにバックテストで選択しました。</translation>
    </message>
    <message>
        <source>Only the newest {} samples were looked at.</source>
        <translation>最新の {} 個のサンプルだけを対象にしました。</translation>
    </message>
    <message>
        <source>Infinite values were treated as missing.</source>
        <translation>無限大の値は欠測として扱いました。</translation>
    </message>
    <message>
        <source>Only {} of {} samples is there; the rest is missing.</source>
        <translation>サンプルは {1} 個のうち {0} 個しかなく、残りは欠測です。</translation>
    </message>
    <message>
        <source>Only {} of {} samples are there; the rest is missing.</source>
        <translation>サンプルは {1} 個のうち {0} 個しかなく、残りは欠測です。</translation>
    </message>
    <message>
        <source>The history supports {}; the bands of what is later are extrapolated.</source>
        <translation>履歴で裏付けられるのは {}までで、それより後の区間は外挿です。</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a step; the forecast lets that go on.</source>
        <translation>{}にわたり、1 ステップあたり {} の一定の変化が続いています。予測ではこの変化が続くものとします。</translation>
    </message>
    <message>
        <source>For {} it has been changing steadily, by {} a day; the forecast lets that go on.</source>
        <translation>{}にわたり、1 日あたり {} の一定の変化が続いています。予測ではこの変化が続くものとします。</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together; in brackets 95 % of resampled fits, which the bands do not hold.</source>
        <translation>リクエスト {:.3g} 倍（{}）は、履歴にある対応関係から {} に相当します。括弧内は再標本化した当てはめの 95 % で、区間には含まれません。</translation>
    </message>
    <message>
        <source>What is stored ({}) does not grow with the demand: it keeps its own trend. Name dimensions={} for more of it.</source>
        <translation>保存されるもの（{}）は需要とともには増えず、固有の傾向を保ちます。増やすには dimensions={} を指定してください。</translation>
    </message>
    <message>
        <source>The {} of hosts is measured as a whole and of none of the workloads on them, so it does not grow with their demand.</source>
        <translation>ホストの {} は全体として測定され、個々のワークロードについては測定されていないため、ワークロードの需要とともには増えません。</translation>
    </message>
    <message>
        <source>So do {} more services grow as their history ties their use to their requests.</source>
        <translation>ほかに {} 個のサービスも、履歴にある使用量とリクエストの対応関係に従って増加します。</translation>
    </message>
    <message>
        <source>No history ties the use of {} to requests, so what grows there grows in proportion to them.</source>
        <translation>{} の使用量とリクエストの対応関係を示す履歴がないため、そこで増えるものはリクエストに比例して増加します。</translation>
    </message>
    <message>
        <source>All else that follows the load grows in proportion.</source>
        <translation>負荷に追随するその他のものは比例して増加します。</translation>
    </message>
    <message>
        <source>Whole devices ({}) are asked for as before: their measured use does not follow the requests, or is not known. Name dimensions={} for more of them.</source>
        <translation>デバイス単位のもの（{}）の要求数は変わりません。測定された使用量がリクエストに追随しないか、不明なためです。増やすには dimensions={} を指定してください。</translation>
    </message>
    <message>
        <source>It is extrapolated: at most {} requests a second were seen, these are up to {}.</source>
        <translation>外挿です。観測されたのは毎秒最大 {} リクエストですが、これは毎秒最大 {} リクエストになります。</translation>
    </message>
    <message>
        <source>{} {} times</source>
        <translation>{} {} 倍</translation>
    </message>
    <message>
        <source>{} {} times ({} to {})</source>
        <translation>{} {} 倍（{}～{}）</translation>
    </message>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together.</source>
        <translation>リクエスト {:.3g} 倍（{}）は、履歴にある対応関係から {} に相当します。</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>There is none.</source>
        <translation>1 つもありません。</translation>
    </message>
    <message>
        <source>Did you mean &apos;{}&apos;?</source>
        <translation>「{}」のことですか？</translation>
    </message>
    <message>
        <source>Known is {}.</source>
        <translation>使えるのは {} です。</translation>
    </message>
    <message>
        <source>Known are {}.</source>
        <translation>使えるのは {} です。</translation>
    </message>
    <message>
        <source> Did you mean capacity.{0}, what a host offers, or request.{0}, what a workload asks for?</source>
        <translation> capacity.{0}（ホストの提供量）または request.{0}（ワークロードの要求量）のことですか？</translation>
    </message>
    <message>
        <source> Begin it with attribute. to keep it.</source>
        <translation> 保持するには、先頭に attribute. を付けてください。</translation>
    </message>
    <message>
        <source> Did you mean &apos;{}&apos;? Begin it with attribute. to keep it.</source>
        <translation> 「{}」のことですか？保持するには、先頭に attribute. を付けてください。</translation>
    </message>
    <message>
        <source> None is kept.</source>
        <translation> 保持されているものはありません。</translation>
    </message>
    <message>
        <source> Nothing is planned.</source>
        <translation> 予定されているものはありません。</translation>
    </message>
    <message>
        <source>Known are {} and more.</source>
        <translation>使えるのは {} などです。</translation>
    </message>
</context>
<context>
    <name>HourWords</name>
    <message>
        <source>▲ %1.</source>
        <translation>▲ %1。</translation>
    </message>
    <message>
        <source>◆ %1, with the expected demand.</source>
        <translation>◆ %1（予想される需要の場合）。</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P90.</source>
        <translation>◆ %1（P90 の需要の場合）。</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P95.</source>
        <translation>◆ %1（P95 の需要の場合）。</translation>
    </message>
    <message>
        <source>Every single rack can be lost.</source>
        <translation>どのラックを 1 つ失っても耐えられます。</translation>
    </message>
    <message>
        <source>Every single zone can be lost.</source>
        <translation>どのゾーンを 1 つ失っても耐えられます。</translation>
    </message>
    <message>
        <source>Every single host can be lost.</source>
        <translation>どのホストを 1 台失っても耐えられます。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>▲ %1 h</source>
        <translation>▲ %1 時間</translation>
    </message>
    <message>
        <source>✓ all hours</source>
        <translation>✓ 全時間</translation>
    </message>
    <message>
        <source>◆ %1 h</source>
        <translation>◆ %1 時間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◆ 1 overloads who takes over, at P95</source>
        <translation>◆ 1 件で引き継ぎ先が P95 で過負荷</translation>
    </message>
    <message>
        <source>◆ %1 overload who takes over, at P95</source>
        <translation>◆ %1 件で引き継ぎ先が P95 で過負荷</translation>
    </message>
    <message>
        <source>Any two hosts can be lost, by what is reserved.</source>
        <translation>予約量で見ると、どのホストを 2 台失っても耐えられます。</translation>
    </message>
    <message>
        <source>Two hosts</source>
        <translation>ホスト 2 台</translation>
    </message>
    <message>
        <source>▲ what is reserved</source>
        <translation>▲ 予約量</translation>
    </message>
    <message>
        <source>◆ the expected demand</source>
        <translation>◆ 予想される需要</translation>
    </message>
    <message>
        <source>◆ the demand of P90</source>
        <translation>◆ P90 の需要</translation>
    </message>
    <message>
        <source>◆ the demand of P95</source>
        <translation>◆ P95 の需要</translation>
    </message>
    <message>
        <source>And %1 more: a double click or Return lists them all.</source>
        <translation>ほかに %1 件あります。ダブルクリックまたは Return ですべて一覧表示します。</translation>
    </message>
    <message>
        <source>And %1 more. A double click or Return lists the first %2.</source>
        <translation>ほかに %1 件あります。ダブルクリックまたは Return で最初の %2 件を一覧表示します。</translation>
    </message>
    <message>
        <source>▲ 1 leaves a workload without a host</source>
        <translation>▲ 1 件でワークロードの配置先なし</translation>
    </message>
    <message>
        <source>▲ %1 leave a workload without a host</source>
        <translation>▲ %1 件でワークロードの配置先なし</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 h: %2</source>
        <translation>%1 時間: %2</translation>
    </message>
    <message>
        <source>Cannot be lost in this hour: %1 (%2).</source>
        <translation>この時間に失えないもの: %1（%2）。</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>{} of {} replicas run, it needs {}.</source>
        <translation>{1} 個中 {0} 個のレプリカが稼働し、{2} 個が必要です。</translation>
    </message>
    <message>
        <source>{} of {} replicas run.</source>
        <translation>{1} 個中 {0} 個のレプリカが稼働しています。</translation>
    </message>
    <message>
        <source>It depends on {}, which is lost.</source>
        <translation>依存先の {} が停止しています。</translation>
    </message>
    <message>
        <source>It depends on {}, which is degraded.</source>
        <translation>依存先の {} が縮退しています。</translation>
    </message>
    <message>
        <source>It uses {}, which is lost.</source>
        <translation>使用先の {} が停止しています。</translation>
    </message>
    <message>
        <source>It uses {}, which is degraded.</source>
        <translation>使用先の {} が縮退しています。</translation>
    </message>
</context>
<context>
    <name>KeptPlansDialog</name>
    <message>
        <source>waits for a decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>保持（UTC）</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基準データ</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ 古いデータ</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>最新データ</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>silence</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>alert that names no resource</source>
        <translation>リソースを示さないアラート</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>time interval</source>
        <translation>時間間隔</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>notification without an item</source>
        <translation>アイテムのない通知</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>older capture</source>
        <translation>古いキャプチャ</translation>
    </message>
    <message>
        <source>deleted resource</source>
        <translation>削除済みリソース</translation>
    </message>
    <message>
        <source>past event</source>
        <translation>過去のイベント</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>released host</source>
        <translation>解放済みホスト</translation>
    </message>
    <message>
        <source>dedicated host</source>
        <translation>専有ホスト</translation>
    </message>
    <message>
        <source>value without an instance</source>
        <translation>インスタンスのない値</translation>
    </message>
    <message>
        <source>auto scaling group</source>
        <translation>Auto Scaling グループ</translation>
    </message>
    <message>
        <source>terminated instance</source>
        <translation>終了済みインスタンス</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>workflow_run</source>
        <translation>workflow_run</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>freeze period</source>
        <translation>凍結期間</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>test report</source>
        <translation>テストレポート</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>サマリー</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>flag change</source>
        <translation>フラグの変更</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>ハイパーバイザー</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>log record of an error</source>
        <translation>エラーのログレコード</translation>
    </message>
    <message>
        <source>log record</source>
        <translation>ログレコード</translation>
    </message>
    <message>
        <source>NaN or infinite value</source>
        <translation>NaN または無限大の値</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>server of a hypervisor</source>
        <translation>ハイパーバイザーのサーバー</translation>
    </message>
    <message>
        <source>nova-compute</source>
        <translation>nova-compute</translation>
    </message>
    <message>
        <source>zone without computes</source>
        <translation>コンピュートのないゾーン</translation>
    </message>
    <message>
        <source>availability zone</source>
        <translation>アベイラビリティゾーン</translation>
    </message>
    <message>
        <source>deleted aggregate</source>
        <translation>削除済みアグリゲート</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>アグリゲート</translation>
    </message>
    <message>
        <source>flavor</source>
        <translation>フレーバー</translation>
    </message>
    <message>
        <source>deleted server</source>
        <translation>削除済みサーバー</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>sum over hypervisors</source>
        <translation>ハイパーバイザーの合計</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>play</source>
        <translation>プレイ</translation>
    </message>
    <message>
        <source>configuration of an inventory plugin</source>
        <translation>インベントリプラグインの設定</translation>
    </message>
    <message>
        <source>file of variables</source>
        <translation>変数ファイル</translation>
    </message>
    <message>
        <source>encrypted vault</source>
        <translation>暗号化された vault</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>package that is not installed</source>
        <translation>未インストールのパッケージ</translation>
    </message>
    <message>
        <source>line without a time</source>
        <translation>時刻のない行</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>スパン</translation>
    </message>
    <message>
        <source>span</source>
        <translation>スパン</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>series</source>
        <translation>本の時系列</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>native histogram</source>
        <translation>ネイティブヒストグラム</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>dropped target</source>
        <translation>除外されたターゲット</translation>
    </message>
    <message>
        <source>description of a metric</source>
        <translation>メトリクスの説明</translation>
    </message>
    <message>
        <source>part of the server&apos;s status</source>
        <translation>サーバーの状態の一部</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>answer without a list</source>
        <translation>リストのない応答</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>vMemory row</source>
        <translation>vMemory の行</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>record without a class</source>
        <translation>クラスのないレコード</translation>
    </message>
    <message>
        <source>retired item</source>
        <translation>廃止済みアイテム</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>cancelled change</source>
        <translation>キャンセルされた変更</translation>
    </message>
    <message>
        <source>change without a window</source>
        <translation>期間のない変更</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>件のアドバイザリ</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>value that is text</source>
        <translation>テキストの値</translation>
    </message>
    <message>
        <source>item</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>an advisory</source>
        <translation>アドバイザリ</translation>
    </message>
    <message>
        <source>an affected range</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>a time window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>a resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>an affinity</source>
        <translation>アフィニティ</translation>
    </message>
    <message>
        <source>a topology spread</source>
        <translation>トポロジー分散</translation>
    </message>
    <message>
        <source>an anti-affinity</source>
        <translation>アンチアフィニティ</translation>
    </message>
    <message>
        <source>a toleration</source>
        <translation>toleration</translation>
    </message>
    <message>
        <source>a selector</source>
        <translation>セレクター</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>配置ルール</translation>
    </message>
    <message>
        <source>a taint</source>
        <translation>taint</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>a dimension</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>the edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>a part of the manifest</source>
        <translation>マニフェストの一部</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>セル</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Penumbra speaks</source>
        <translation>Penumbra の表示言語</translation>
    </message>
    <message>
        <source>The window is made anew for it. What was edited comes back with it.</source>
        <translation>そのためにウィンドウを作り直します。編集した内容はそのまま戻ります。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>次回の起動時</translation>
    </message>
</context>
<context>
    <name>Likely</name>
    <message>
        <source>{} and {}</source>
        <translation>{} と {}</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {}{}. Nothing was joined; Match asks which are one and which are two.</source>
        <translation>{}が、名前の異なる同じものである可能性があり、内容が二重に数えられます: {}{}。結合はしていません。どれが同じでどれが別かは［名寄せ］で確認します。</translation>
    </message>
    <message>
        <source>; and {} more</source>
        <translation>、ほか {} 組</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no amount above zero.</source>
        <translation>{1} の属性 {0} は無視されます。「{2}」はゼロより大きい量ではありません。</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} は上限 {} を超えると、メモリ不足（OOM）で強制終了されます。確率は {}、日付の中央値は {}、ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} は上限 {} を超えると、メモリ不足（OOM）で強制終了されます。確率は {}、ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, the median date {}, P95 of the peak is {}.</source>
        <translation>{} は CPU が上限 {} を超えようとすると、スロットリングされます。確率は {}、日付の中央値は {}、ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {}, P95 of the peak is {}.</source>
        <translation>{} は CPU が上限 {} を超えようとすると、スロットリングされます。確率は {}、ピークの P95 は {} です。</translation>
    </message>
</context>
<context>
    <name>LimitLicence</name>
    <message>
        <source>{} runs on at most {} cores licensed by {}</source>
        <translation>{} の実行を {} コアまでに制限（ライセンス {}）</translation>
    </message>
    <message>
        <source>{} runs on at most {} hosts licensed by {}</source>
        <translation>{} の実行を {} ホストまでに制限（ライセンス {}）</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{}、ほか {} 件</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} 件</translation>
    </message>
    <message>
        <source>{}; and {} more</source>
        <translation>{}、ほか {} 件</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{}～{}</translation>
    </message>
</context>
<context>
    <name>Little</name>
    <message>
        <source>Little&apos;s law</source>
        <translation>リトルの法則</translation>
    </message>
    <message>
        <source>what is in flight</source>
        <translation>処理中の量</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>The utilisation law</source>
        <translation>利用率の法則</translation>
    </message>
    <message>
        <source>what is busy</source>
        <translation>稼働中の量</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>The rate looks like one a minute taken for one a second; divide it by 60 where it is gathered.</source>
        <translation>レートは、毎分の値を毎秒とみなしている可能性があります。収集元で 60 で割ってください。</translation>
    </message>
    <message>
        <source>The rate looks sixty times too small, as if it had been divided by 60 twice; gather it as one a second.</source>
        <translation>レートは、60 で 2 回割ったかのように 60 分の 1 になっている可能性があります。毎秒の値として収集してください。</translation>
    </message>
    <message>
        <source>That is the number of its replicas ({}): one series is of a single replica, another of all of them. Gather both for the same.</source>
        <translation>これはレプリカの数（{}）です。一方の時系列は 1 個のレプリカのもので、他方は全レプリカのものです。両方を同じ対象で収集してください。</translation>
    </message>
    <message>
        <source>Check the units of the three series and that they are of the same requests.</source>
        <translation>3 つの時系列の単位と、それらが同じリクエストのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the three series are of the same requests.</source>
        <translation>3 つの時系列が同じリクエストのものであることを確認してください。</translation>
    </message>
    <message>
        <source>{} could not be checked for {}: its three series are known together and above zero at {} only; {} are needed.</source>
        <translation>{}を {} について確認できませんでした。3 つの時系列がそろって 0 より大きいのは {}だけで、{} 時点が必要です。</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} and rate x {} have no relation. {}</source>
        <translation>{}が {} で成り立ちません。{}とレート × {}の間に関係がありません。{}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: rate x {} is {} times {}. {}</source>
        <translation>{}が {} で成り立ちません。レート × {}が {} 倍大きくなっています（比較対象: {}）。{}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} is {} times rate x {}. {}</source>
        <translation>{}が {} で成り立ちません。{}が {} 倍大きくなっています（比較対象: レート × {}）。{}</translation>
    </message>
    <message>
        <source>The latency looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>レイテンシは、ミリ秒の値を秒とみなしている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The latency looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>レイテンシは、1000 で 2 回割ったかのように千分の一になっている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The service time looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>サービス時間は、ミリ秒の値を秒とみなしている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The service time looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>サービス時間は、1000 で 2 回割ったかのように千分の一になっている可能性があります。秒としてインポートしてください。</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>&apos;{}&apos; is {}</source>
        <translation>「{}」は {}</translation>
    </message>
    <message>
        <source>{} resources are called &apos;{}&apos;, so what is said of it was not taken. Write the kind in front, e.g. {}.</source>
        <translation>「{1}」という名前のリソースが {0} 件あるため、この名前についての記述は取り込まれませんでした。種類を前に付けてください（例: {2}）。</translation>
    </message>
    <message>
        <source>Names without a kind were looked up: {}.</source>
        <translation>種類のない名前を検索しました: {}。</translation>
    </message>
    <message>
        <source>{} stands in this source by its name alone, too. What is said by the name alone was not taken; write one name throughout.</source>
        <translation>{} は、このソースに種類のない名前だけでも記載されています。名前だけの記述は取り込まれませんでした。全体で 1 つの名前に統一してください。</translation>
    </message>
    <message>
        <source>{} stands in this source under two names that are one thing. What is said under the second was not taken.</source>
        <translation>{} は、このソースに、同じものを指す 2 つの名前で記載されています。2 つ目の名前での記述は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>{} and {} both say {} {}, as copies do. It tells neither of them from the other and was not used to recognise them.</source>
        <translation>{} と {} はどちらも {} が {} です（コピーによく見られます）。これでは両者を区別できないため、識別には使われませんでした。</translation>
    </message>
    <message>
        <source>{} says {} {}, and so do {} and {}. Say by hand which of them it is.</source>
        <translation>{} は {} が {} で、{} と {} も同じです。どれに当たるかを手動で指定してください。</translation>
    </message>
    <message>
        <source>{} is another machine than the one that is known by this name: its {} is {}, not {}. It is kept as {}.</source>
        <translation>{} は、この名前で知られているものとは別のマシンです。{} は {} で、{} ではありません。{} として保持されます。</translation>
    </message>
    <message>
        <source>1 resource is known under another name already and joined: {} is {}, by {}.</source>
        <translation>1 件のリソースは別の名前で既知のため、結合されました: {} は {} です（{} による）。</translation>
    </message>
    <message>
        <source>{} resources are known under another name already and joined: {} is {}, by {}, for example.</source>
        <translation>{} 件のリソースは別の名前で既知のため、結合されました。例: {} は {} です（{} による）。</translation>
    </message>
    <message>
        <source>name and site</source>
        <translation>名前とサイト</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>your rules for names</source>
        <translation>名前のルール</translation>
    </message>
    <message>
        <source>its full name or address</source>
        <translation>完全名またはアドレス</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Whether another source stated capacities or requests otherwise is not known: {}</source>
        <translation>別のソースが異なる容量または要求量を示していたかどうかは不明です: {}</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos; now and was &apos;{:.60}&apos; by {}</source>
        <translation>{1} の {0} は現在「{2:.60}」（以前は {4} により「{3:.60}」）</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of 1 other changed resource before was not looked up</source>
        <translation>{}。ほかに変更された 1 件のリソースについて、以前に量を示したソースは調べていません</translation>
    </message>
    <message>
        <source>{}; who stated the amounts of {} other changed resources before was not looked up</source>
        <translation>{}。ほかに変更された {} 件のリソースについて、以前に量を示したソースは調べていません</translation>
    </message>
    <message>
        <source>1 fact is otherwise than another source said; what came last holds: {}.</source>
        <translation>1 件の情報が別のソースの記述と異なります。最後に届いたものが有効です: {}。</translation>
    </message>
    <message>
        <source>{} facts are otherwise than another source said; what came last holds: {}.</source>
        <translation>{} 件の情報が別のソースの記述と異なります。最後に届いたものが有効です: {}。</translation>
    </message>
    <message>
        <source>{} that {} named before</source>
        <translation>{1} が以前に挙げた {0}</translation>
    </message>
    <message>
        <source>{} is not in it any more, so it ends at {}.</source>
        <translation>{} はソースに含まれなくなったため、{} に終了します。</translation>
    </message>
    <message>
        <source>{} are not in it any more, so they end at {}.</source>
        <translation>{} はソースに含まれなくなったため、{} に終了します。</translation>
    </message>
    <message>
        <source>{} is not in it any more; it was kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and it ends.</source>
        <translation>{} はソースに含まれなくなりました。ファイルがより大きな一覧の一部である可能性があるため、保持されています。すべてを含む一覧の場合は、完全な一覧としてインポートすると終了します。</translation>
    </message>
    <message>
        <source>{} are not in it any more; they were kept, since the file may be a part of a larger list. Where it lists everything, import it as complete and they end.</source>
        <translation>{} はソースに含まれなくなりました。ファイルがより大きな一覧の一部である可能性があるため、保持されています。すべてを含む一覧の場合は、完全な一覧としてインポートすると終了します。</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; was not stored: a {} cannot stand in this relation to a {}.</source>
        <translation>「{} {} {}」は保存されませんでした。{} は {} とこの関係を持てません。</translation>
    </message>
    <message>
        <source>1 relation that {} said before is not in it any more and was taken back.</source>
        <translation>{} が以前に示した 1 件の関係は、ソースに含まれなくなったため取り消されました。</translation>
    </message>
    <message>
        <source>{} relations that {} said before are not in it any more and were taken back.</source>
        <translation>{1} が以前に示した {0} 件の関係は、ソースに含まれなくなったため取り消されました。</translation>
    </message>
    <message>
        <source>1 event that {} named before is not in it any more, so it ends or never begins.</source>
        <translation>{} が以前に挙げた 1 件のイベントは、ソースに含まれなくなったため、終了するか、開始されません。</translation>
    </message>
    <message>
        <source>{} events that {} named before are not in it any more, so they end or never begin.</source>
        <translation>{1} が以前に挙げた {0} 件のイベントは、ソースに含まれなくなったため、終了するか、開始されません。</translation>
    </message>
    <message>
        <source>The amount of &apos;{}&apos; of {} was left out: a fleet has at most {} dimensions.</source>
        <translation>{1} の「{0}」の量は除外されました。フリートの次元は最大 {2} 個です。</translation>
    </message>
    <message>
        <source>capacity and requests of {} are not taken: it is a {}, and {} a {}</source>
        <translation>{} の容量と要求量は引き継がれません（種類は {}、{} の種類は {}）</translation>
    </message>
    <message>
        <source>{} of {} is &apos;{:.60}&apos;, not &apos;{:.60}&apos;</source>
        <translation>{1} の {0} は「{3:.60}」ではなく「{2:.60}」</translation>
    </message>
    <message>
        <source>{} of {} stay as they are</source>
        <translation>{1} の {0} は変更なし</translation>
    </message>
    <message>
        <source>{} {} {}, not {}</source>
        <translation>{} {} {}（{} ではない）</translation>
    </message>
    <message>
        <source>&apos;{} {} {}&apos; cannot be and goes</source>
        <translation>「{} {} {}」は成立しないため削除</translation>
    </message>
    <message>
        <source>1 fact was said otherwise by the two that were joined: {}.</source>
        <translation>結合した 2 件の間で、1 件の情報が異なっていました: {}。</translation>
    </message>
    <message>
        <source>{} facts were said otherwise by the two that were joined: {}.</source>
        <translation>結合した 2 件の間で、{} 件の情報が異なっていました: {}。</translation>
    </message>
    <message>
        <source>The series {} came with {} but {}, so none was stored.</source>
        <translation>時系列 {} は時刻と値の数が一致しないため（{}、{}）、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so 1 sample was not stored.</source>
        <translation>時系列 {} は {} で保持されていますが、{} で届いたため、1 個のサンプルは保存されませんでした。</translation>
    </message>
    <message>
        <source>The series {} is kept in {} but came in {}, so {} samples were not stored.</source>
        <translation>時系列 {} は {} で保持されていますが、{} で届いたため、{} 個のサンプルは保存されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: no finite number.</source>
        <translation>時系列 {} の 1 個のサンプルは、有限の数値ではないため保存されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: no finite number.</source>
        <translation>時系列 {} の {} 個のサンプルは、有限の数値ではないため保存されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} 1 sample was not stored: outside the years 1 to 9999.</source>
        <translation>時系列 {} の 1 個のサンプルは、1 年から 9999 年の範囲外のため保存されませんでした。</translation>
    </message>
    <message>
        <source>Of the series {} {} samples were not stored: outside the years 1 to 9999.</source>
        <translation>時系列 {} の {} 個のサンプルは、1 年から 9999 年の範囲外のため保存されませんでした。</translation>
    </message>
    <message>
        <source>request {}</source>
        <translation>要求量 {}</translation>
    </message>
    <message>
        <source>capacity {}</source>
        <translation>容量 {}</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>taint</translation>
    </message>
    <message>
        <source>placement rules</source>
        <translation>配置ルール</translation>
    </message>
    <message>
        <source>least replicas</source>
        <translation>最小レプリカ数</translation>
    </message>
    <message>
        <source>the tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>MigrateService</name>
    <message>
        <source>Migrate {}</source>
        <translation>{} を移行</translation>
    </message>
    <message>
        <source>{} from zone {}</source>
        <translation>{}、ゾーン {} から</translation>
    </message>
    <message>
        <source>{} to zone {}, {} at once</source>
        <translation>{}、ゾーン {} へ、同時に {} 個</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>&quot;%1&quot; is no date with a time, so nothing was changed. Write it like &quot;%2&quot; or &quot;2026-03-01 02:00&quot;.</source>
        <translation>「%1」は日時として読み取れないため、何も変更していません。「%2」または「2026-03-01 02:00」のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{1}{0}日</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{1}年{0}</translation>
    </message>
    <message>
        <source>1 {}</source>
        <translation>{}1日</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move {} to {}</source>
        <translation>{} を {} へ移動</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>依存元</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>利用先</translation>
    </message>
    <message>
        <source>is used by</source>
        <translation>利用元</translation>
    </message>
    <message>
        <source>has the replica</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>is a replica of</source>
        <translation>所属サービス</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario that was saved as &quot;%1&quot; cannot be read: %2 It is kept as it is. </source>
        <translation>「%1」として保存されたシナリオを読み込めません: %2 そのまま残します。 </translation>
    </message>
    <message>
        <source>What you edit now is saved as &quot;%1&quot;.</source>
        <translation>今後の編集は「%1」として保存されます。</translation>
    </message>
    <message>
        <source>%1 was not made anew: another program has it open, or it cannot be written. Close it there, or open the sample fleet as it is.</source>
        <translation>%1 は再作成されませんでした。ほかのプログラムで開かれているか、書き込めません。そちらを閉じるか、サンプルフリートをそのまま開いてください。</translation>
    </message>
    <message>
        <source>The price book of this workspace cannot be read: %1 Plans go by default prices until another one is saved.</source>
        <translation>このワークスペースの価格表を読み込めません: %1 別の価格表が保存されるまで、プランは既定の単価を使います。</translation>
    </message>
    <message>
        <source>The saved scenario</source>
        <translation>保存されたシナリオ</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}.</source>
        <translation>{} が、名前の異なる同じものである可能性があり、内容が二重に数えられます: {} と {}。</translation>
    </message>
    <message>
        <source>{} may be one under two names, so that what they have counts twice: {} and {}, for example.</source>
        <translation>{} が、名前の異なる同じものである可能性があり、内容が二重に数えられます。例: {} と {}。</translation>
    </message>
    <message>
        <source>1 name that your sources use has no resource, so that what is said to be there stands nowhere: {}.</source>
        <translation>ソースが使う 1 つの名前に対応するリソースがないため、そこにあるとされるものはどこにも反映されません: {}。</translation>
    </message>
    <message>
        <source>{} names that your sources use have no resource, so that what is said to be there stands nowhere: {}, for example.</source>
        <translation>ソースが使う {} 個の名前に対応するリソースがないため、そこにあるとされるものはどこにも反映されません。例: {}。</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>誤差（MASE）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1、%2、%3 より</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Perhaps because</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基準データ</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ 古いデータ</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>最新データ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>◆ Paused</source>
        <translation>◆ 一時停止</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>未受信</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>見込み時期</translation>
    </message>
    <message>
        <source>Of the %2 steps looked at %1 lay outside of the 95 % band, the first of them at %3; furthest off at %4.</source>
        <translation>確認した %2 ステップ中 %1 ステップが 95 % 区間を外れました。最初は %3、最も外れたのは %4 です。</translation>
    </message>
    <message>
        <source>The band is that of a forecast over these steps alone. Forecast draws one over the whole horizon, so it may count other steps.</source>
        <translation>区間は、これらのステップだけを対象とした予測のものです。［予測］では予測期間全体の区間を描くため、数えられるステップが異なる場合があります。</translation>
    </message>
    <message>
        <source>When, UTC</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Since, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Kept, UTC</source>
        <translation>保持（UTC）</translation>
    </message>
    <message>
        <source>5 % by</source>
        <translation>枯渇 5 %</translation>
    </message>
    <message>
        <source>50 % by</source>
        <translation>枯渇 50 %</translation>
    </message>
    <message>
        <source>95 % by</source>
        <translation>枯渇 95 %</translation>
    </message>
    <message>
        <source>no known cause</source>
        <translation>既知の原因なし</translation>
    </message>
    <message>
        <source>if it does: %1</source>
        <translation>起きれば %1</translation>
    </message>
    <message>
        <source>%L1 series</source>
        <translation>%L1 系列</translation>
    </message>
    <message>
        <source>Press Return or double-click to list these series or to fold them.</source>
        <translation>Enter キーまたはダブルクリックで、これらの系列を一覧にするか折りたたみます。</translation>
    </message>
    <message>
        <source>not the same for all</source>
        <translation>系列により異なる</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>New edit</source>
        <translation>新しい編集</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PatchHosts</name>
    <message>
        <source>Patch {}</source>
        <translation>{} にパッチ適用</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>SVG drawings (*.svg);;PDF documents (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG 図 (*.svg);;PDF 文書 (*.pdf);;PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose a place that can be written to.</source>
        <translation>%1 に書き込めません: %2。書き込める場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no finding goes away by its moves: they make some less probable, or shorter</source>
        <translation>移動によって解消する検出事項はなく、一部の確率が下がるか期間が短くなるだけのため</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; no bound is known, because the cheapest were not searched for.</source>
        <translation>ホスト費用は月額 {:.2f} {} です。最安のものを探していないため、下限は不明です。</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts: as little as possible, proven.</source>
        <translation>ホスト費用は月額 {:.2f} {} です。これが最小であることは証明済みです。</translation>
    </message>
    <message>
        <source>{:.2f} {} a month for hosts; at least {:.2f} is needed (gap {:.2f}).</source>
        <translation>ホスト費用は月額 {:.2f} {} です。少なくとも {:.2f} が必要です（差 {:.2f}）。</translation>
    </message>
    <message>
        <source>{}; no bound is known, because {}.</source>
        <translation>{}。下限は不明です（{}）。</translation>
    </message>
    <message>
        <source>{}: as few as possible, proven.</source>
        <translation>{}。これが最少であることは証明済みです。</translation>
    </message>
    <message>
        <source>{}; at least {} is needed (gap {})</source>
        <translation>{}。少なくとも {} が必要です（差 {}）</translation>
    </message>
    <message>
        <source>{}; at least {} are needed (gap {})</source>
        <translation>{}。少なくとも {} が必要です（差 {}）</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
    <message>
        <source>{}; no more is known, because {}.</source>
        <translation>{}。それ以上は不明です。理由: {}。</translation>
    </message>
    <message>
        <source>{}, for a while: step {} moves it on.</source>
        <translation>{}（一時的。ステップ {} でさらに移動します）。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not fit ({})</source>
        <translation>「{}」は適合しません（{}）</translation>
    </message>
    <message>
        <source>{} would refuse {} at {} ({})</source>
        <translation>{2} に {0} が {1} を受け入れません（{3}）</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>{1} の{0}</translation>
    </message>
    <message>
        <source>the host that {} lacks</source>
        <translation>{} の配置先</translation>
    </message>
    <message>
        <source>the loss of {}</source>
        <translation>{} の喪失</translation>
    </message>
    <message>
        <source>the replicas of {}</source>
        <translation>{} のレプリカ</translation>
    </message>
    <message>
        <source>the latency that {} promises</source>
        <translation>{} のレイテンシの SLO</translation>
    </message>
    <message>
        <source>the availability that {} promises</source>
        <translation>{} の可用性の SLO</translation>
    </message>
    <message>
        <source>the changes that collide at {}</source>
        <translation>{} での変更の競合</translation>
    </message>
    <message>
        <source>the disruption budget of {}</source>
        <translation>{} の中断バジェット</translation>
    </message>
    <message>
        <source>the case is too large to be solved exactly ({} pairs of a workload and a host that it may run on; {} are the limit)</source>
        <translation>厳密に解くには規模が大きすぎるため（ワークロードと実行可能なホストの組が {} 組、上限は {} 組）</translation>
    </message>
    <message>
        <source>no exact solver was asked when the plan was made</source>
        <translation>プラン作成時に厳密ソルバーを使わなかったため</translation>
    </message>
    <message>
        <source>There is nothing that it could mend.</source>
        <translation>解消できるものがありません。</translation>
    </message>
    <message>
        <source>Its steps have no order in which every rule holds all the way.</source>
        <translation>すべてのルールを終始満たすステップの順序がありません。</translation>
    </message>
    <message>
        <source>Carried out in a safe order, its steps mend nothing.</source>
        <translation>安全な順序で実行すると、ステップは何も解消しません。</translation>
    </message>
    <message>
        <source>There is no strategy &apos;{}&apos;. Use one of {}.</source>
        <translation>戦略「{}」はありません。次のいずれかを使ってください: {}。</translation>
    </message>
    <message>
        <source>It comes to the same steps as {}.</source>
        <translation>{} と同じステップになります。</translation>
    </message>
    <message>
        <source>{} is as good in every respect and better in one. {}</source>
        <translation>{} はすべての点で同等で、1 点で優れています。{}</translation>
    </message>
    <message>
        <source>{} alone ranks before it. {}</source>
        <translation>{} だけのほうが上位です。{}</translation>
    </message>
    <message>
        <source>{} ranks before it and leaves fewer findings than there are. {}</source>
        <translation>{} のほうが上位で、残る検出事項が現状より少なくなります。{}</translation>
    </message>
    <message>
        <source>More hosts do not mend {}.</source>
        <translation>ホストを増やしても {} は解消しません。</translation>
    </message>
    <message>
        <source>New hosts arrive at {}, too late for {}.</source>
        <translation>新しいホストの到着は {} で、{} には間に合いません。</translation>
    </message>
    <message>
        <source>Nothing is wrong that more hosts could mend.</source>
        <translation>ホストの追加で解消できる問題はありません。</translation>
    </message>
    <message>
        <source>That is {:.2f} {} a month, of {}</source>
        <translation>月額 {:.2f} {} です（{}から選択）</translation>
    </message>
    <message>
        <source>{}; nothing cheaper holds it, by an exact search (by volume alone, at least {:.2f}).</source>
        <translation>{}。厳密な探索により、これより安く収まるものはありません（容積だけで見た場合、少なくとも {:.2f}）。</translation>
    </message>
    <message>
        <source>{}; the least that it could be is {:.2f}, so at most {:.1f} % too much.</source>
        <translation>{}。ありうる最小は {:.2f} のため、超過は最大 {:.1f} % です。</translation>
    </message>
    <message>
        <source>services would be lost for longer</source>
        <translation>サービスの停止が長くなる</translation>
    </message>
    <message>
        <source>workloads would be without a host for longer</source>
        <translation>ワークロードの配置先がない時間が長くなる</translation>
    </message>
    <message>
        <source>Hosts that are ordered now come too late for {}.</source>
        <translation>今注文したホストでは {} に間に合いません。</translation>
    </message>
    <message>
        <source>No host of the fleet&apos;s kinds can help with {}.</source>
        <translation>フリートにある種類のホストでは {} を解消できません。</translation>
    </message>
    <message>
        <source>No host of the catalogue can help with {}.</source>
        <translation>カタログのホストでは {} を解消できません。</translation>
    </message>
    <message>
        <source>Nothing waits for a host or runs out, so no host is needed.</source>
        <translation>ホストを待つものも枯渇するものもないため、ホストは必要ありません。</translation>
    </message>
    <message>
        <source>What holds it by size does not by the rules: {}, whether hosts that are there take some of it or not.</source>
        <translation>サイズの上で収まるものが、ルールの上では収まりません（{}）。既存のホストが一部を引き受けるかどうかにかかわらず同じです。</translation>
    </message>
    <message>
        <source>No purchase from this catalogue mends it: no combination of its hosts may hold what needs room.</source>
        <translation>このカタログからの購入では解消できません。空きを必要とするものを収容できるホストの組み合わせがありません。</translation>
    </message>
    <message>
        <source>The hosts that are there have room for it once workloads move, so none need be bought.</source>
        <translation>ワークロードを移動すれば既存のホストに空きができるため、購入の必要はありません。</translation>
    </message>
    <message>
        <source>None of the moves tried, alone or two together, makes room for {}.</source>
        <translation>試した移動では、単独でも 2 つの組み合わせでも、{} の空きを作れません。</translation>
    </message>
    <message>
        <source>Moves within {} free nothing of its {}.</source>
        <translation>{0} 内の移動では{1}の空きは増えません。</translation>
    </message>
    <message>
        <source>{}: what uses it is bound to this host.</source>
        <translation>{}: 使用しているものがこのホストに固定されています。</translation>
    </message>
    <message>
        <source>{}: none of the moves tried brings it under its capacity.</source>
        <translation>{}: 試した移動のどれでも、容量を下回りません。</translation>
    </message>
    <message>
        <source>{}: no other host that may run what is there has room for it.</source>
        <translation>{}: そこにあるものを実行できるほかのホストに空きがありません。</translation>
    </message>
    <message>
        <source>Nothing runs out or waits for a host, so no move is needed.</source>
        <translation>枯渇するものもホストを待つものもないため、移動は必要ありません。</translation>
    </message>
    <message>
        <source>Nothing waits for room, so no request needs to shrink.</source>
        <translation>空きを待つものがないため、要求量を縮小する必要はありません。</translation>
    </message>
    <message>
        <source>No service requests much more than it uses.</source>
        <translation>要求量が使用量を大きく上回るサービスはありません。</translation>
    </message>
    <message>
        <source>Smaller requests mend nothing: no workload and no failed host waits for CPU or memory that is reserved and not used.</source>
        <translation>要求量を縮小しても何も解消しません。予約されたまま使われていない CPU やメモリを待つワークロードも障害ホストもありません。</translation>
    </message>
    <message>
        <source>No other time of a planned change leaves less harm than there is.</source>
        <translation>予定変更をほかの時期に移しても、害は現状より減りません。</translation>
    </message>
    <message>
        <source>The offer &apos;{}&apos; is left out. {}</source>
        <translation>オファー「{}」は除外されます。{}</translation>
    </message>
    <message>
        <source>{} of &apos;{}&apos;</source>
        <translation>「{1}」の {0}</translation>
    </message>
    <message>
        <source>{}, {} after the order.</source>
        <translation>{}。注文から {} です。</translation>
    </message>
    <message>
        <source>needed from {}</source>
        <translation>{} から必要</translation>
    </message>
    <message>
        <source>needed from {} with a chance of 5 %, from {} with one of 50 %</source>
        <translation>5 % の確率で {} から、50 % の確率で {} から必要</translation>
    </message>
    <message>
        <source>Order {} by {}: {}, and they take {}.</source>
        <translation>{1} までに {0}を注文: {2}、納期は {3} です。</translation>
    </message>
    <message>
        <source>Order {} now, {} late: {}, and they take {}.</source>
        <translation>今すぐ {0}を注文（{1}遅れ）: {2}、納期は {3} です。</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>違反の確率 {:.1f} ポイント</translation>
    </message>
    <message>
        <source>{} of downtime</source>
        <translation>停止時間 {}</translation>
    </message>
    <message>
        <source>{} of duration (P90)</source>
        <translation>所要時間 {}（P90）</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{}（{} との比較）</translation>
    </message>
    <message>
        <source>Gives up nothing: no other plan is better in anything.</source>
        <translation>劣る点はありません。どの点でも、これより優れたプランはありません。</translation>
    </message>
    <message>
        <source>Gives up {}.</source>
        <translation>劣る点: {}。</translation>
    </message>
    <message>
        <source>the shifted change would have begun</source>
        <translation>時期を移した変更が始まっていたはずのため</translation>
    </message>
    <message>
        <source>{} may run out of {} then</source>
        <translation>その時点で {} の{}が枯渇する可能性があるため</translation>
    </message>
    <message>
        <source>from then on {}, for what changes in the fleet at that time</source>
        <translation>それ以降は、その時点のフリートの変化により {}ため</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}), until {} at least: the forecast looks no further.</source>
        <translation>すべてのステップは、最後のものから順に、約 {}で切り戻せます（P95 {}）。少なくとも {} まで可能で、予測はそれより先を対象としていません。</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). The point of no return is {}: {}.</source>
        <translation>すべてのステップは、最後のものから順に、約 {}で切り戻せます（P95 {}）。切り戻せなくなる時点は {} です: {}。</translation>
    </message>
    <message>
        <source>Every step can be taken back, the last one first, in about {} (P95 {}). Going back later than {} takes a risk: {}.</source>
        <translation>すべてのステップは、最後のものから順に、約 {}で切り戻せます（P95 {}）。{} より後の切り戻しにはリスクがあります: {}。</translation>
    </message>
    <message>
        <source>there is nothing that takes it back</source>
        <translation>切り戻す手段がない</translation>
    </message>
    <message>
        <source>It had no host before, so it keeps this one</source>
        <translation>以前は配置先がなかったため、この配置を維持します</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>切り戻すものはありません</translation>
    </message>
    <message>
        <source>{}; takes about {}.</source>
        <translation>{}。所要時間は約 {}です。</translation>
    </message>
    <message>
        <source>{}: not possible after the plan, because {}.</source>
        <translation>{}: プラン実行後は不可（{}）。</translation>
    </message>
    <message>
        <source>step {} cannot be taken back</source>
        <translation>ステップ {} を切り戻せないため</translation>
    </message>
    <message>
        <source>steps {} cannot be taken back</source>
        <translation>ステップ {} を切り戻せないため</translation>
    </message>
    <message>
        <source>That is what is there.</source>
        <translation>現状と同じ台数です。</translation>
    </message>
    <message>
        <source>There are {}: {} too few.</source>
        <translation>現状は {} 台で、{} 台不足しています。</translation>
    </message>
    <message>
        <source>There are {}: {} more than the rule asks for.</source>
        <translation>現状は {} 台で、ルールの求める数より {} 台多くあります。</translation>
    </message>
    <message>
        <source>{} is not counted: it fails or leaves within the horizon.</source>
        <translation>{} は、予測期間内に障害が発生するか離脱するため、数に含めません。</translation>
    </message>
    <message>
        <source>{} are not counted: they fail or leave within the horizon.</source>
        <translation>{} は、予測期間内に障害が発生するか離脱するため、数に含めません。</translation>
    </message>
    <message>
        <source>The demand stays under it in {:.2f} % of all hours and paths, the share at which a host more costs what a shortage would ({:.2f} against {:.2f} {} an hour).</source>
        <translation>すべての時間と経路の {:.2f} % で、需要がこれを下回ります。これは、ホストを 1 台増やす費用と不足の費用が釣り合う割合です（1 時間あたり {:.2f} 対 {:.2f} {}）。</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} の配置先がなくなる</translation>
    </message>
    <message>
        <source>{} would hold up a drain</source>
        <translation>{} がドレインを妨げる</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>ホストの使用が容量を超える</translation>
    </message>
    <message>
        <source>a service would be lost for longer</source>
        <translation>サービスの停止が長くなる</translation>
    </message>
    <message>
        <source>{}; {} is left</source>
        <translation>{}、残り {} 件</translation>
    </message>
    <message>
        <source>{}; {} are left</source>
        <translation>{}、残り {} 件</translation>
    </message>
    <message>
        <source>{}, {} of them only until {}</source>
        <translation>{}、うち {} 件は {} まで</translation>
    </message>
    <message>
        <source>{}, all of them only until {}</source>
        <translation>{}、いずれも {} まで</translation>
    </message>
    <message>
        <source>{}, but only until {}</source>
        <translation>{}、ただし {} まで</translation>
    </message>
    <message>
        <source>There was nothing to mend.</source>
        <translation>解消すべきものはありませんでした。</translation>
    </message>
    <message>
        <source>Mends all {}.</source>
        <translation>{}をすべて解消します。</translation>
    </message>
    <message>
        <source>Mends all {}</source>
        <translation>{}をすべて解消</translation>
    </message>
    <message>
        <source>Mends {} of {}</source>
        <translation>{1}のうち {0} 件を解消</translation>
    </message>
    <message>
        <source>Mends none of the {}</source>
        <translation>{}はいずれも解消せず</translation>
    </message>
    <message>
        <source>{}, for fewer hours or with a lower probability.</source>
        <translation>{}。ただし期間が短くなるか、確率が下がります。</translation>
    </message>
    <message>
        <source>{} runs {} and needs {}, so none of them may be evicted</source>
        <translation>{0} は稼働中が {1}、必要数が {2} のため、退避できるものがない</translation>
    </message>
    <message>
        <source>{} could not be lost meanwhile</source>
        <translation>その間に {} が失われると耐えられない</translation>
    </message>
    <message>
        <source>the forecast does not reach so far</source>
        <translation>予測がそこまで及ばない</translation>
    </message>
    <message>
        <source>it would take until {} (P95), and its window ends at {}</source>
        <translation>{} までかかり（P95）、期間は {} に終わる</translation>
    </message>
    <message>
        <source>The schedule takes {} out already, {}.</source>
        <translation>予定により {} はすでに停止しています（{}）。</translation>
    </message>
    <message>
        <source>{} has no host then, with this wave or without it.</source>
        <translation>このウェーブの有無にかかわらず、その時点で {} の配置先がありません。</translation>
    </message>
    <message>
        <source>{} have no host then, with this wave or without it.</source>
        <translation>このウェーブの有無にかかわらず、その時点で {} の配置先がありません。</translation>
    </message>
    <message>
        <source>None of the {} can be maintained in its window.</source>
        <translation>{}のいずれも、期間内にメンテナンスできません。</translation>
    </message>
    <message>
        <source>It will finish: all {} in {}, at most {} at once, done at {} (P50) or {} (P95).</source>
        <translation>完了します。{}すべてを {}で、同時に最大 {} 台、完了は {}（P50）または {}（P95）です。</translation>
    </message>
    <message>
        <source>But 1 wave falls in hours that the schedule troubles already.</source>
        <translation>ただし、1 回のウェーブは、予定によりすでに問題のある時間帯にあたります。</translation>
    </message>
    <message>
        <source>But {} waves fall in hours that the schedule troubles already.</source>
        <translation>ただし、{} 回のウェーブは、予定によりすでに問題のある時間帯にあたります。</translation>
    </message>
    <message>
        <source>{} stays behind.</source>
        <translation>{} は未完了のまま残ります。</translation>
    </message>
    <message>
        <source>{} stay behind.</source>
        <translation>{} は未完了のまま残ります。</translation>
    </message>
    <message>
        <source>{} stays behind: its window is over before its turn comes.</source>
        <translation>{} は未完了のまま残ります。順番が来る前に期間が終わります。</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} は未完了のまま残ります: {}。</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{1} と同型の {0}</translation>
    </message>
    <message>
        <source>{} &apos;{}&apos;</source>
        <translation>「{1}」の {0}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>shift {}</source>
        <translation>{} の時期を移動</translation>
    </message>
    <message>
        <source>move {} workloads</source>
        <translation>{} 個のワークロードを移動</translation>
    </message>
    <message>
        <source>move {}</source>
        <translation>{} を移動</translation>
    </message>
    <message>
        <source>resize {}</source>
        <translation>{} のサイズを変更</translation>
    </message>
    <message>
        <source>add {}</source>
        <translation>{}を追加</translation>
    </message>
    <message>
        <source>{} until {}</source>
        <translation>{}（{} まで）</translation>
    </message>
    <message>
        <source>Left: {}.</source>
        <translation>残り: {}。</translation>
    </message>
    <message>
        <source>{} {} instead of {}.</source>
        <translation>{}（{}、変更前は {}）。</translation>
    </message>
    <message>
        <source>{} {} instead of {}, for {}.</source>
        <translation>{}（{}、変更前は {}、対象: {}）。</translation>
    </message>
    <message>
        <source>Order {} now, to be in service from {} on.</source>
        <translation>{}を今すぐ注文し、{} から使用。</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>&apos;{}&apos;</source>
        <translation>「{}」</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no steps, so nothing came to {}.</source>
        <translation>「{}」にはステップがないため、{} に追加されたものはありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted already: {} in {}. Nothing was changed.</source>
        <translation>「{0}」はすでに採用されています: {2}に {1}。何も変更されていません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is adopted into {}: {}.</source>
        <translation>「{}」を{}に採用しました: {}。</translation>
    </message>
    <message>
        <source>The price book has no price for a host, so the cheapest cannot be looked for.</source>
        <translation>価格表にホストの価格がないため、最安のものを探せません。</translation>
    </message>
    <message>
        <source>The price book has no price for the offer &apos;{}&apos;, so the cheapest cannot be looked for.</source>
        <translation>価格表にオファー「{}」の価格がないため、最安のものを探せません。</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>ステップ {}</translation>
    </message>
    <message>
        <source>steps {} to {}</source>
        <translation>ステップ {}～{}</translation>
    </message>
    <message>
        <source>An order of this plan names each of its steps 1 to {} once.</source>
        <translation>このプランの順序では、ステップ 1～{} をそれぞれ 1 回ずつ指定します。</translation>
    </message>
    <message>
        <source>{} shift one change together, so no other step comes between them.</source>
        <translation>{} は一体で 1 つの変更の時期を移動するため、間にほかのステップは入りません。</translation>
    </message>
    <message>
        <source>{} must come before {}: it moves the same workload, which goes on from there.</source>
        <translation>{} は {} より前である必要があります。同じワークロードを移動し、後者はそこから先へ移動するためです。</translation>
    </message>
    <message>
        <source>a host has no room for a workload at that moment</source>
        <translation>その時点でワークロードのための空きがホストにない</translation>
    </message>
    <message>
        <source>{} must come before {}: without it {}.</source>
        <translation>{} は {} より前である必要があります。これがないと: {}。</translation>
    </message>
    <message>
        <source>{} cannot come there: {}.</source>
        <translation>{} はその位置には置けません: {}。</translation>
    </message>
    <message>
        <source>{} must come before {}: without them {}.</source>
        <translation>{} は {} より前である必要があります。これらがないと: {}。</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>steps {}</source>
        <translation>ステップ {}</translation>
    </message>
    <message>
        <source>{} × {}: no price is known ({}).</source>
        <translation>{} × {}: 価格不明（{}）。</translation>
    </message>
    <message>
        <source>{} ({:.2f} to {:.2f})</source>
        <translation>{}（{:.2f}～{:.2f}）</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} a month ({}).</source>
        <translation>{} × {}、単価 {}: 月額 {}（{}）。</translation>
    </message>
    <message>
        <source>{} × {}, at {}: {} once ({}).</source>
        <translation>{} × {}、単価 {}: 一時費用 {}（{}）。</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: say which hosts are of it, by label, cpu, memory or gpu.</source>
        <translation>価格表のクラス「{}」: 対象のホストを label、cpu、memory、gpu のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}</source>
        <translation>価格表のクラス「{}」: {}</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;: {}: {}</source>
        <translation>価格表のクラス「{}」: {}: {}</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>年額 {} {}</translation>
    </message>
    <message>
        <source>{}: hold {} by {}, {} more than the median demand needs, for {} {} a month; {} of them warm.</source>
        <translation>{0}: {2}の面から {1} を保持してください。需要の中央値に必要な数より {3} 台多く、その費用は月額 {4} {5} です。うち {6} 台はウォームスタンバイです。</translation>
    </message>
    <message>
        <source>{} down then already, and at most {} may be</source>
        <translation>その時点で {}がすでに停止中で、停止できるのは最大 {} 台</translation>
    </message>
    <message>
        <source>{} times in a row it could not be done, the last at {} because {}; moments after that were passed over</source>
        <translation>{} 回続けて実施できず（最後は {}、理由: {}）、それ以降の時点は試していない</translation>
    </message>
    <message>
        <source>Step {} cannot be taken back once the plan is done; the step says why.</source>
        <translation>ステップ {} は、プラン実行後は切り戻せません。理由はそのステップに示しています。</translation>
    </message>
    <message>
        <source>Steps {} cannot be taken back once the plan is done; each step says why.</source>
        <translation>ステップ {} は、プラン実行後は切り戻せません。理由は各ステップに示しています。</translation>
    </message>
    <message>
        <source>No service is lost, nobody waits for a host, nothing runs out and any host can be lost, so nothing needs to shift.</source>
        <translation>サービスの停止も、配置先を待つものも、枯渇もなく、どのホストを失っても耐えられるため、移す必要のあるものはありません。</translation>
    </message>
    <message>
        <source>{} workload-days of exposure</source>
        <translation>脆弱性の影響 {} ワークロード日</translation>
    </message>
    <message>
        <source>Plans may add hosts all the same: this rule weighs the sum of the use alone, and {}, for which a host of the right kind and place is missing, not room in all.</source>
        <translation>それでもプランでホストを追加することがあります。この規則は使用量の合計だけを考慮しますが、これらの問題（{}）で不足しているのは空きの総量ではなく、適切な種類と場所のホストです。</translation>
    </message>
    <message>
        <source>No mend on the whole, a trade: findings rise from {} to {}; {} ended, {} left, {} new</source>
        <translation>全体としては解消ではなくトレードオフ: 検出事項が {} から {} に増加（解消 {}、残り {}、新規 {}）</translation>
    </message>
    <message>
        <source>then {}</source>
        <translation>その場合、{}</translation>
    </message>
    <message>
        <source>the exact solver gave no answer. {}</source>
        <translation>厳密ソルバーから解が得られませんでした。{}</translation>
    </message>
    <message>
        <source>Move {} to {}</source>
        <translation>{} を {} に移動</translation>
    </message>
    <message>
        <source>Move {} from {} to {}</source>
        <translation>{} を {} から {} に移動</translation>
    </message>
    <message>
        <source>{} at {}.</source>
        <translation>{}（{}）。</translation>
    </message>
    <message>
        <source>{}; {} new</source>
        <translation>{}、新規 {} 件</translation>
    </message>
    <message>
        <source>{}; {} left, {} new</source>
        <translation>{}、継続 {} 件、新規 {} 件</translation>
    </message>
    <message>
        <source>the room that is made fills again or another host fills instead, so no less would run out</source>
        <translation>空けた容量が再び埋まるか、代わりに別のホストが満杯になるため、枯渇は減りません</translation>
    </message>
    <message>
        <source>{} alone comes to {} of {} with a chance of {}, and no host that it may run on has more than {}: it needs a larger kind of host, leave to run on one, or to be split.</source>
        <translation>{} だけで {} の {} に達し(確率 {})、実行できるホストで {} を超えるものはありません。より大きな種類のホスト、そこで実行する許可、または分割が必要です。</translation>
    </message>
    <message>
        <source>It will not finish: {} of {} in {}, at most {} at once, these by {} (P50) or {} (P95).</source>
        <translation>完了しません。{1}のうち {0} 台を {2}で、同時に最大 {3} 台、その分は {4}（P50）または {5}（P95）までです。</translation>
    </message>
</context>
<context>
    <name>PlannedChange</name>
    <message>
        <source>&apos;{}&apos; (from {})</source>
        <translation>「{}」（{} 以降）</translation>
    </message>
    <message>
        <source>the number of replicas of {}</source>
        <translation>{} のレプリカ数</translation>
    </message>
    <message>
        <source>what is requested by each of {}</source>
        <translation>{} の各レプリカの要求量</translation>
    </message>
    <message>
        <source>{} and {} both bring {}: what each of them brings is counted, so it adds up. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} と {} はどちらも {} を追加します。それぞれの追加分が数えられるため、合計されます。同じ 1 つの変更であれば、一方を中止し、次回は両方に同じ名前を付けてください。</translation>
    </message>
    <message>
        <source>{} and {} both set {}: to different values, of which one is applied on top of the other. Where they are one change, call one of them off, and give both one name the next time.</source>
        <translation>{} と {} はどちらも {} を設定しますが、値が異なり、一方が他方の上に適用されます。同じ 1 つの変更であれば、一方を中止し、次回は両方に同じ名前を付けてください。</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>takes nothing new</source>
        <translation>新規の受け入れなし</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害中</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no reservation</source>
        <translation>予約なし</translation>
    </message>
    <message>
        <source>{}, each {}</source>
        <translation>{}、各 {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>× {}: {}</translation>
    </message>
    <message>
        <source>new {}</source>
        <translation>× 新規 {}</translation>
    </message>
    <message>
        <source>What these do to a fleet is not known here, so they are not part of &apos;{}&apos;: {}.</source>
        <translation>次のものがフリートに与える影響はここではわからないため、「{}」には含まれません: {}。</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}: what it asks for now is there already, so nothing of that name is planned any more.</source>
        <translation>{1} が {2} に予定していた「{0}」を置き換えます。今回求められているものはすでに存在するため、その名前の予定はなくなります。</translation>
    </message>
    <message>
        <source>It replaces &apos;{}&apos;, which {} planned for {}. Give it another name where both are meant.</source>
        <translation>{1} が {2} に予定していた「{0}」を置き換えます。両方とも必要な場合は、別の名前を付けてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for nothing but what is there already.</source>
        <translation>「{}」が求めているのは、すでに存在するものだけです。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with. What was planned under that name before stays.</source>
        <translation>「{}」は保存されませんでした。ここでプランの計算に関わる変更が何も含まれていません。以前その名前で予定されていたものは残ります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not stored: nothing of it changes what a plan here counts with.</source>
        <translation>「{}」は保存されませんでした。ここでプランの計算に関わる変更が何も含まれていません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was to be done by {}: the inventory is taken to show it already, and nothing of it is applied. Give it the time that is meant.</source>
        <translation>「{}」は {} までに完了しているはずのものです。インベントリにすでに反映されているとみなし、何も適用しません。正しい日時を指定してください。</translation>
    </message>
    <message>
        <source>{} is to stand in the zone {}, which the inventory does not have; it is planned without a zone.</source>
        <translation>{} の配置先とされるゾーン {} がインベントリにありません。ゾーンなしで予定に入れます。</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known, so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} を作成する予定ですが、コア数とメモリ量がわからないため、この変更には含まれません。別途、編集 add-hosts で追加してください。</translation>
    </message>
    <message>
        <source>{} is to be made, but how many cores and how much memory it has is not known (its type is {}), so it is not part of the change. Add it with an edit of your own: add-hosts.</source>
        <translation>{} を作成する予定ですが、コア数とメモリ量がわからないため（タイプは {}）、この変更には含まれません。別途、編集 add-hosts で追加してください。</translation>
    </message>
    <message>
        <source>{} is to be removed, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>{} を削除する予定ですが、インベントリにないため、この変更には含まれません。それを記述したものをインポートするか、名前を名寄せしてください。</translation>
    </message>
    <message>
        <source>{} is to be {}, but the inventory does not have it, so that is not part of the change. Import what describes it, or match its name.</source>
        <translation>{} には「{}」が予定されていますが、インベントリにないため、この変更には含まれません。それを記述したものをインポートするか、名前を名寄せしてください。</translation>
    </message>
    <message>
        <source>{} of a {}</source>
        <translation>× {}（{}）</translation>
    </message>
    <message>
        <source>other {} of a host that is there</source>
        <translation>× 既存ホストの {} の変更</translation>
    </message>
    <message>
        <source>host to update without another size</source>
        <translation>× サイズ変更を伴わないホストの更新</translation>
    </message>
    <message>
        <source>{} gets another size; that is planned as a host that takes its place.</source>
        <translation>{} のサイズが変わります。これは、代わりとなるホストとして予定に入れます。</translation>
    </message>
    <message>
        <source>{} is to be made, but what it takes is not known: it takes no room.</source>
        <translation>{} を作成する予定ですが、必要な量がわからないため、空きを使わないものとします。</translation>
    </message>
    <message>
        <source>workload to {} without another size</source>
        <translation>× サイズ変更を伴わないワークロードの「{}」</translation>
    </message>
    <message>
        <source>Of services that are there, the number of replicas and what each of them reserves are planned; other versions, limits, rules and volumes are not. Their load stays what it is and is spread over their replicas.</source>
        <translation>既存のサービスについては、レプリカ数と各レプリカの予約量を予定に入れます。バージョン、上限、ルール、ボリュームの変更は対象外です。負荷はそのままで、レプリカ間に分散されます。</translation>
    </message>
    <message>
        <source>{} reserves nothing, so it takes no room and no load of it is known.</source>
        <translation>{} は何も予約しないため、空きを使わず、負荷もわかりません。</translation>
    </message>
    <message>
        <source>The replicas of {} are to have several sizes, for which there is no edit: they keep those that they have.</source>
        <translation>{} のレプリカに複数のサイズが指定されていますが、これに対応する編集はありません。現在のサイズのままとします。</translation>
    </message>
    <message>
        <source>new DaemonSet</source>
        <translation>× 新規 DaemonSet</translation>
    </message>
    <message>
        <source>dependency on what has no replicas</source>
        <translation>× レプリカのないものへの依存関係</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Best fit</source>
        <translation>ベストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the least left.</source>
        <translation>大きいものから順に、残りが最も少ないホストに置きます。</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>ファーストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the first host of the inventory that takes it.</source>
        <translation>大きいものから順に、インベントリで最初に収まるホストに置きます。</translation>
    </message>
    <message>
        <source>Worst fit</source>
        <translation>ワーストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the most left.</source>
        <translation>大きいものから順に、残りが最も多いホストに置きます。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>In order, each where the kube-scheduler scores highest: little requested, and CPU and memory in balance.</source>
        <translation>順番に、kube-scheduler の評価が最も高い場所に置きます。要求が少なく、CPU とメモリの釣り合いがとれた場所です。</translation>
    </message>
    <message>
        <source>vSphere HA</source>
        <translation>vSphere HA</translation>
    </message>
    <message>
        <source>By restart priority, each on the host with the most unreserved CPU and memory.</source>
        <translation>再起動の優先度順に、予約されていない CPU とメモリが最も多いホストに置きます。</translation>
    </message>
    <message>
        <source>Fragmentation-aware</source>
        <translation>断片化抑制</translation>
    </message>
    <message>
        <source>In order, each where the least of the free GPUs becomes useless to a typical workload.</source>
        <translation>順番に、典型的なワークロードにとって使えなくなる空き GPU が最も少ない場所に置きます。</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>offers nothing</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>稼働なし</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>No plan was asked for.</source>
        <translation>プランは求められていません。</translation>
    </message>
    <message>
        <source>(in full on the pages behind)</source>
        <translation>（全文は後のページ）</translation>
    </message>
    <message>
        <source>and %1 more, on the pages behind.</source>
        <translation>ほか %1 件（後のページに記載）。</translation>
    </message>
    <message>
        <source>and %1 more, in the plan&apos;s JSON.</source>
        <translation>ほか %1 件（プランの JSON に記載）。</translation>
    </message>
    <message>
        <source>What was found, the gravest first</source>
        <translation>検出事項（重大な順）</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>このプランで残るもの</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>選択したプランのステップ</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>The PDF could not be started.</source>
        <translation>PDF を開始できませんでした。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>(more behind)</source>
        <translation>（続きあり）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>and %1 more changes, on the pages behind</source>
        <translation>ほか %1 件の変更（後のページに記載）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no program {} that may be run. Install it, or name its path.</source>
        <translation>実行できるプログラム {} がありません。インストールするか、パスを指定してください。</translation>
    </message>
    <message>
        <source>{} was not run: no pipe for it ({}).</source>
        <translation>{} は実行されませんでした。パイプを用意できません（{}）。</translation>
    </message>
    <message>
        <source>{} cannot be started ({}).</source>
        <translation>{} を起動できません（{}）。</translation>
    </message>
    <message>
        <source>{} was ended after {} without an end of its own.</source>
        <translation>{} は自ら終了しなかったため、{}後に終了させました。</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} に書き込めません: {}。</translation>
    </message>
    <message>
        <source>The file {} cannot be opened: {}.</source>
        <translation>ファイル {} を開けません: {}。</translation>
    </message>
    <message>
        <source>{} is a folder. Name a file in it.</source>
        <translation>{} はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>ファイル {} を読み込めません: {}。</translation>
    </message>
    <message>
        <source>The file {} is larger than the limit of {} bytes.</source>
        <translation>ファイル {} は上限の {} バイトを超えています。</translation>
    </message>
    <message>
        <source>{} cannot be written ({}): {}. What was there before is untouched.</source>
        <translation>{} に書き込めません（{}）: {}。以前の内容は変更されていません。</translation>
    </message>
    <message>
        <source>The gzip decoder could not be started.</source>
        <translation>gzip デコーダーを開始できませんでした。</translation>
    </message>
    <message>
        <source>The compressed data grows beyond the limit of {} bytes.</source>
        <translation>圧縮データの展開後のサイズが上限の {} バイトを超えます。</translation>
    </message>
    <message>
        <source>The gzip data is cut off or damaged.</source>
        <translation>gzip データが途中で切れているか、破損しています。</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; stands twice in one object</source>
        <translation>1 つのオブジェクトにキー「{}」が 2 回ある</translation>
    </message>
    <message>
        <source>it nests deeper than {} levels</source>
        <translation>入れ子が {} 階層より深い</translation>
    </message>
    <message>
        <source>{} is empty, so there is no JSON to read.</source>
        <translation>{} は空のため、読み込む JSON がありません。</translation>
    </message>
    <message>
        <source>{} cannot be read safely: {}.</source>
        <translation>{} を安全に読み込めません: {}。</translation>
    </message>
    <message>
        <source>{} is not valid JSON: {}.</source>
        <translation>{} は有効な JSON ではありません: {}。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no moment. Write it as a date, or as +3d for so long after the future begins.</source>
        <translation>「{0}」は時点ではありません。日付、または将来の開始からの経過時間として +3d のように書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no moment. Write 2026-03-01T02:00:00Z, or +3d for three days after the future begins.</source>
        <translation>「{}」は時点ではありません。2026-03-01T02:00:00Z、または将来の開始の 3 日後であれば +3d のように書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; counts from a begin that is not known here. Write a date.</source>
        <translation>「{}」は、ここではわからない開始時点から数えています。日付を書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; lies beyond the year 9999.</source>
        <translation>「{}」は 9999 年より後です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number.</source>
        <translation>「{}」は数値ではありません。</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{} は {} から {} の間である必要があります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither true nor false.</source>
        <translation>「{}」は true でも false でもありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number.</source>
        <translation>「{}」は整数ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is none of {}.</source>
        <translation>「{}」は {} のいずれでもありません。</translation>
    </message>
    <message>
        <source>{} takes no parameter &apos;{}&apos;.{}</source>
        <translation>{} にパラメーター「{}」はありません。{}</translation>
    </message>
    <message>
        <source>{} needs the parameter &apos;{}&apos; ({}).</source>
        <translation>{} にはパラメーター「{}」が必要です（{}）。</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of {}: {}</source>
        <translation>{1} のパラメーター「{0}」: {2}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can be a date or epoch seconds. Write {1}-{2}-{3}, or {0}.0 for seconds.</source>
        <translation>「{0}」は日付ともエポック秒とも解釈できます。日付は {1}-{2}-{3}、秒は {0}.0 と書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z or epoch seconds.</source>
        <translation>「{}」は時刻ではありません。2026-03-01T02:00:00Z またはエポック秒で書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time. Write 2026-03-01T02:00:00Z.</source>
        <translation>「{}」は時刻ではありません。2026-03-01T02:00:00Z のように書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no duration. Write 90s, 15m, 6h or 14d.</source>
        <translation>「{}」は時間の長さではありません。90s、15m、6h、14d のように書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no unit that Penumbra knows. Use one of count, millicores, bytes, bytes/s, milligpu, ratio, 1/s, s, currency.</source>
        <translation>「{}」は Penumbra で使える単位ではありません。count、millicores、bytes、bytes/s、milligpu、ratio、1/s、s、currency のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount. {}</source>
        <translation>「{}」は量ではありません。{}</translation>
    </message>
    <message>
        <source>Its comma can mean thousands or a decimal; write 1500 or 1.500 for what you mean.</source>
        <translation>コンマが桁区切りとも小数点とも解釈できます。意図に応じて 1500 または 1.500 と書いてください。</translation>
    </message>
    <message>
        <source>Write a number, and a unit after it.</source>
        <translation>数値と、その後に単位を書いてください。</translation>
    </message>
    <message>
        <source>Use a unit such as MiB, GB or Gi.</source>
        <translation>MiB、GB、Gi などの単位を使ってください。</translation>
    </message>
    <message>
        <source>Use whole cores, or thousandths with an m, e.g. 500m.</source>
        <translation>コア数の整数、または m を付けて 1000 分の 1 単位で書いてください（例: 500m）。</translation>
    </message>
    <message>
        <source>This number takes no such unit.</source>
        <translation>この数値にその単位は使えません。</translation>
    </message>
    <message>
        <source>{} is empty: it has no row with column names.</source>
        <translation>{} は空です。列名の行がありません。</translation>
    </message>
    <message>
        <source>{}:{}: two columns are called &apos;{}&apos;. Rename one of them.</source>
        <translation>{}:{}: 「{}」という列が 2 つあります。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes.</source>
        <translation>ここから始まる行に {} バイトを超えるセルがあります。</translation>
    </message>
    <message>
        <source>the row that begins here has more than {} columns.</source>
        <translation>ここから始まる行の列数が {} を超えています。</translation>
    </message>
    <message>
        <source>the row that begins here is beyond the limit of {} rows.</source>
        <translation>ここから始まる行は上限の {} 行を超えています。</translation>
    </message>
    <message>
        <source>the row that begins here has a quote in the wrong place or one that is never closed; double a quote that belongs to the text.</source>
        <translation>ここから始まる行に、位置の誤った引用符または閉じられていない引用符があります。テキストに含まれる引用符は二重にしてください。</translation>
    </message>
    <message>
        <source>the row that begins here is too large to be held in memory.</source>
        <translation>ここから始まる行は、メモリに保持するには大きすぎます。</translation>
    </message>
    <message>
        <source>the row that begins here cannot be parsed.</source>
        <translation>ここから始まる行を解析できません。</translation>
    </message>
    <message>
        <source>The CSV parser could not be started.</source>
        <translation>CSV パーサーを開始できませんでした。</translation>
    </message>
    <message>
        <source>the row that begins here has a cell of more than {} bytes or a quote that is never closed.</source>
        <translation>ここから始まる行に、{} バイトを超えるセル、または閉じられていない引用符があります。</translation>
    </message>
    <message>
        <source>{} is no text: byte {} is zero. Export it again as text in UTF-8.</source>
        <translation>{} はテキストではありません。バイト {} がゼロです。UTF-8 のテキストとして再度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{} is empty, so there is nothing to read.</source>
        <translation>{} は空のため、読み込むものがありません。</translation>
    </message>
    <message>
        <source>{} is no workbook that can be opened, it may be cut off: {}.</source>
        <translation>{} は開けるワークブックではありません。途中で切れている可能性があります: {}。</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is missing or cannot be opened.</source>
        <translation>{}: パート「{}」がないか、開けません。</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is damaged.</source>
        <translation>{}: パート「{}」が破損しています。</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows beyond {} MiB.</source>
        <translation>{}: パート「{}」の展開後のサイズが {} MiB を超えます。</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; grows to more than {} times its packed size, as no honest workbook does.</source>
        <translation>{}: パート「{}」が圧縮時のサイズの {} 倍を超えて展開されます。通常のワークブックではありえません。</translation>
    </message>
    <message>
        <source>{}: its part &apos;{}&apos; is not valid XML at byte {}: {}.</source>
        <translation>{}: パート「{}」はバイト {} の位置で有効な XML ではありません: {}。</translation>
    </message>
    <message>
        <source>{} has more than {} parts.</source>
        <translation>{} のパート数が {} を超えています。</translation>
    </message>
    <message>
        <source>{} is a zip file, but no workbook: it has no part &apos;xl/workbook.xml&apos;.</source>
        <translation>{} は zip ファイルですが、ワークブックではありません。パート &apos;xl/workbook.xml&apos; がありません。</translation>
    </message>
    <message>
        <source>{}: row {} of sheet &apos;{}&apos; has more than {} columns.</source>
        <translation>{0}: シート「{2}」の行 {1} の列数が {3} を超えています。</translation>
    </message>
    <message>
        <source>{} has no sheet &apos;{}&apos;.</source>
        <translation>{} にシート「{}」がありません。</translation>
    </message>
    <message>
        <source>{}: sheet &apos;{}&apos; has more than {} rows.</source>
        <translation>{}: シート「{}」の行数が {} を超えています。</translation>
    </message>
    <message>
        <source>it grows beyond {} values</source>
        <translation>値の数が {} を超える</translation>
    </message>
    <message>
        <source>it has a key that is no text</source>
        <translation>テキストでないキーがある</translation>
    </message>
    <message>
        <source>there is a comma where a value should begin</source>
        <translation>値が始まるべき位置にコンマがある</translation>
    </message>
    <message>
        <source>{}:{}: the YAML cannot be read safely: {}.</source>
        <translation>{}:{}: YAML を安全に読み込めません: {}。</translation>
    </message>
    <message>
        <source>{}:{}: this is not valid YAML (column {}): {}.</source>
        <translation>{}:{}: 有効な YAML ではありません（列 {}）: {}。</translation>
    </message>
    <message>
        <source>{} answers with a web page, perhaps of a login, and not as a {}. Check the address and the credentials.</source>
        <translation>{} の応答は {} ではなく、Web ページ（ログインページなど）です。アドレスと資格情報を確認してください。</translation>
    </message>
    <message>
        <source>The source redirects to {}, which asks for credentials and is not given those of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>ソースは {} にリダイレクトします。リダイレクト先は資格情報を求めていますが、別のサーバーの資格情報は渡しません。そのアドレスをパラメーター &apos;url&apos; に指定してください。</translation>
    </message>
    <message>
        <source>{} refuses the credentials (status {}). Check them in the source&apos;s parameters, and what they are allowed to read.</source>
        <translation>{} が資格情報を拒否しました（ステータス {}）。ソースのパラメーターの資格情報と、その読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>{} has no {} (status 404). Check the address and its path.</source>
        <translation>{} に {} がありません（ステータス 404）。アドレスとそのパスを確認してください。</translation>
    </message>
    <message>
        <source>{} is too busy (status {}) and stayed so. Gather again later.</source>
        <translation>{} は過負荷で（ステータス {}）、その状態が続きました。後で再度収集してください。</translation>
    </message>
    <message>
        <source>{} answered with status {}.</source>
        <translation>{} がステータス {} で応答しました。</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; has a wrong address. {}</source>
        <translation>パラメーター &apos;targets&apos; に誤ったアドレスがあります。{}</translation>
    </message>
    <message>
        <source>The parameter &apos;targets&apos; names no address, e.g. web-01:9100.</source>
        <translation>パラメーター &apos;targets&apos; にアドレスがありません（例: web-01:9100）。</translation>
    </message>
    <message>
        <source>There is no gatherer &apos;{}&apos;. There are: {}.</source>
        <translation>収集モジュール「{}」はありません。使えるもの: {}。</translation>
    </message>
    <message>
        <source>The gatherer {}</source>
        <translation>収集モジュール {}</translation>
    </message>
    <message>
        <source>API of an Alertmanager</source>
        <translation>Alertmanager の API</translation>
    </message>
    <message>
        <source>{} is no answer of an Alertmanager. Check the address and its path.</source>
        <translation>{} は Alertmanager の応答ではありません。アドレスとそのパスを確認してください。</translation>
    </message>
    <message>
        <source>The list of hosts cannot be written to {}. Make room in /tmp.</source>
        <translation>ホストの一覧を {} に書き込めません。/tmp に空きを確保してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was not asked: Ansible would read the name as a pattern.</source>
        <translation>「{}」は照会されませんでした。Ansible はこの名前をパターンとして解釈します。</translation>
    </message>
    <message>
        <source>None of these hosts is in the inventory: {}.</source>
        <translation>次のホストはいずれもインベントリにありません: {}。</translation>
    </message>
    <message>
        <source>Ansible wrote more than 64 MiB. Ask fewer hosts at once with &apos;pattern&apos;.</source>
        <translation>Ansible の出力が 64 MiB を超えました。&apos;pattern&apos; で、一度に照会するホストを減らしてください。</translation>
    </message>
    <message>
        <source>There is no program {}. Install ansible-core, or name its path in &apos;program&apos;.</source>
        <translation>プログラム {} がありません。ansible-core をインストールするか、&apos;program&apos; にパスを指定してください。</translation>
    </message>
    <message>
        <source>No host of the inventory {} fits &apos;{}&apos;. {}</source>
        <translation>インベントリ {} に「{}」に合うホストがありません。{}</translation>
    </message>
    <message>
        <source>Ansible ended with status {}: {}</source>
        <translation>Ansible がステータス {} で終了しました: {}</translation>
    </message>
    <message>
        <source>None of the {} targets could be read. {}</source>
        <translation>{} 個のターゲットはいずれも読み込めませんでした。{}</translation>
    </message>
    <message>
        <source>{} targets call their host {}. They are named by their addresses; give each a name of its own: NAME={}.</source>
        <translation>{} 個のターゲットが、ホストを {} という名前で示しています。これらにはアドレスで名前を付けました。それぞれに固有の名前を付けてください: NAME={}。</translation>
    </message>
    <message>
        <source>The answer of {} may be cut off: nothing proves its end. Check what stands between, e.g. a proxy.</source>
        <translation>{} の応答は途中で切れている可能性があります。終わりを示すものがありません。プロキシなど、間にあるものを確認してください。</translation>
    </message>
    <message>
        <source>{} It has no values now; the other targets have.</source>
        <translation>{} このターゲットの値は現在ありませんが、ほかのターゲットの値はあります。</translation>
    </message>
    <message>
        <source>{} holds no metric. Check the address and its path.</source>
        <translation>{} にはメトリクスがありません。アドレスとそのパスを確認してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is another machine for each that asks. Put the host&apos;s name before the target: NAME={}.</source>
        <translation>「{}」は照会元ごとに異なるマシンを指します。ターゲットの前にホスト名を付けてください: NAME={}。</translation>
    </message>
    <message>
        <source>page of HAProxy&apos;s statistics</source>
        <translation>HAProxy の統計ページ</translation>
    </message>
    <message>
        <source>{} is no table of HAProxy&apos;s statistics. Check the address: it is what &apos;stats uri&apos; says, without &apos;;csv&apos;.</source>
        <translation>{} は HAProxy の統計の表ではありません。アドレスを確認してください。&apos;stats uri&apos; の値から &apos;;csv&apos; を除いたものです。</translation>
    </message>
    <message>
        <source>The answer of {} is cut off.</source>
        <translation>{} の応答が途中で切れています。</translation>
    </message>
    <message>
        <source>The API server does not let the source read {}. The rest was taken; give its account a role that may list and watch them.</source>
        <translation>API サーバーは、このソースに {} の読み取りを許可していません。ほかは取り込まれました。list と watch ができるロールをアカウントに付与してください。</translation>
    </message>
    <message>
        <source>The API server lets the source list {}, but not watch them, so they are listed at each gathering. Give its account a role that may watch them.</source>
        <translation>API サーバーは、このソースに {} の list を許可していますが、watch を許可していないため、収集のたびに一覧を取得します。watch ができるロールをアカウントに付与してください。</translation>
    </message>
    <message>
        <source>There is no time zone &apos;{}&apos;.</source>
        <translation>タイムゾーン「{}」はありません。</translation>
    </message>
    <message>
        <source>API of NetBox</source>
        <translation>NetBox の API</translation>
    </message>
    <message>
        <source>{} is no list of the API of NetBox. Check the address.</source>
        <translation>{} は NetBox の API のリストではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{} has {} objects but listed {} of them; perhaps some came or went meanwhile. Gather again.</source>
        <translation>{} のオブジェクトは {} 個ですが、一覧には {} 個しかありません。その間に増減した可能性があります。再度収集してください。</translation>
    </message>
    <message>
        <source>{} has no last page.</source>
        <translation>{} に最後のページがありません。</translation>
    </message>
    <message>
        <source>The parameter &apos;compute-url&apos; is wrong. {}</source>
        <translation>パラメーター &apos;compute-url&apos; が誤っています。{}</translation>
    </message>
    <message>
        <source>OpenStack gives out tokens by itself. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;, instead of &apos;bearer&apos;.</source>
        <translation>OpenStack は自らトークンを発行します。&apos;bearer&apos; ではなく、&apos;username&apos;、&apos;password&apos;、&apos;project&apos;、または &apos;credential-id&apos; と &apos;credential-secret&apos; を指定してください。</translation>
    </message>
    <message>
        <source>OpenStack answers nobody without a name. Give &apos;username&apos;, &apos;password&apos; and &apos;project&apos;, or &apos;credential-id&apos; and &apos;credential-secret&apos;.</source>
        <translation>OpenStack は名前なしでは応答しません。&apos;username&apos;、&apos;password&apos;、&apos;project&apos;、または &apos;credential-id&apos; と &apos;credential-secret&apos; を指定してください。</translation>
    </message>
    <message>
        <source>The account may ask for hypervisors no longer, so what is missing cannot be told from what is gone. Give it back its role, or make a new source.</source>
        <translation>アカウントにハイパーバイザーを照会する権限がなくなったため、取得できないものと消滅したものを区別できません。ロールを戻すか、新しいソースを作成してください。</translation>
    </message>
    <message>
        <source>The account may not ask for hypervisors, so only the servers of its project were gathered. An administrator&apos;s account sees all.</source>
        <translation>アカウントにハイパーバイザーを照会する権限がないため、そのプロジェクトのサーバーだけを収集しました。管理者のアカウントであればすべてが見えます。</translation>
    </message>
    <message>
        <source>The catalog of {} has no {} compute API{}. Check &apos;region&apos;, &apos;interface&apos; and &apos;project&apos;, or give &apos;compute-url&apos;.</source>
        <translation>{} のカタログに {} コンピュート API{} がありません。&apos;region&apos;、&apos;interface&apos;、&apos;project&apos; を確認するか、&apos;compute-url&apos; を指定してください。</translation>
    </message>
    <message>
        <source> in {}</source>
        <translation>、{} 内</translation>
    </message>
    <message>
        <source>The catalog leads from https to plain http ({}), where the token would be read by others. Give &apos;compute-url&apos; if that is meant.</source>
        <translation>カタログの参照先が https から平文の http に変わっており（{}）、そこではトークンをほかの人に読まれるおそれがあります。意図したものであれば &apos;compute-url&apos; を指定してください。</translation>
    </message>
    <message>
        <source>compute API of OpenStack</source>
        <translation>OpenStack のコンピュート API</translation>
    </message>
    <message>
        <source>{} lists no {}. Check the address.</source>
        <translation>{} の一覧に {} がありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The list of {} of OpenStack has no end.</source>
        <translation>OpenStack の {} の一覧に終わりがありません。</translation>
    </message>
    <message>
        <source>Give either &apos;file&apos; or &apos;admindir&apos;, not both.</source>
        <translation>&apos;file&apos; と &apos;admindir&apos; は両方ではなく、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>There is no installed package in {}. Check the path.</source>
        <translation>{} にインストール済みのパッケージがありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>dpkg&apos;s books</source>
        <translation>dpkg のデータ</translation>
    </message>
    <message>
        <source>dpkg-query ended with status {}: {:.300}</source>
        <translation>dpkg-query がステータス {} で終了しました: {:.300}</translation>
    </message>
    <message>
        <source>The query answers with more than {} MiB. Ask for less, or name a growing column and fewer rows.</source>
        <translation>クエリの応答が {} MiB を超えます。求める量を減らすか、増加する列を指定して行数を減らしてください。</translation>
    </message>
    <message>
        <source>The query answers with more than {} rows. Ask for less, or raise &apos;rows&apos;.</source>
        <translation>クエリの応答が {} 行を超えます。求める量を減らすか、&apos;rows&apos; を大きくしてください。</translation>
    </message>
    <message>
        <source>Its cursor &apos;{:.40}&apos; cannot be read, so where to go on is not known. Remove the source&apos;s cursor to gather its whole history again.</source>
        <translation>カーソル「{:.40}」を読み取れないため、どこから続けるかがわかりません。履歴全体を再度収集するには、ソースのカーソルを削除してください。</translation>
    </message>
    <message>
        <source>The history holds more than 10 million steps. Choose a longer &apos;step&apos; or a shorter &apos;history&apos;.</source>
        <translation>履歴が 1000 万ステップを超えています。&apos;step&apos; を長くするか、&apos;history&apos; を短くしてください。</translation>
    </message>
    <message>
        <source>A &apos;username&apos; needs a &apos;password&apos;.</source>
        <translation>&apos;username&apos; には &apos;password&apos; が必要です。</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 0.1s and 1h.</source>
        <translation>パラメーター &apos;timeout&apos; は 0.1s から 1h の間である必要があります。</translation>
    </message>
    <message>
        <source>It is not known which host it runs on, so no failure of a host touches it. Give the parameter &apos;host&apos;, as the inventory calls it.</source>
        <translation>どのホストで実行されているかがわからないため、ホストの障害の影響を受けません。パラメーター &apos;host&apos; に、インベントリでの名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>リーダー「{}」はありません。&apos;schema&apos; で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>フォルダー {} を読み込めません: {}。</translation>
    </message>
    <message>
        <source>The folder {} holds more than {} files. Move away what was read.</source>
        <translation>フォルダー {} のファイル数が {} を超えています。読み込み済みのものを移動してください。</translation>
    </message>
    <message>
        <source>Whether {}{} is there cannot be seen: {}. The file is read once it can.</source>
        <translation>{}{} があるかどうかを確認できません: {}。確認できるようになったときにファイルを読み込みます。</translation>
    </message>
    <message>
        <source>It was a planned change, and {}{} is not beside it any more: it is not taken for what is there already. Under another name it is.</source>
        <translation>これは予定変更でしたが、隣に {}{} がなくなったため、すでにあるものとしては取り込みません。別の名前であれば取り込みます。</translation>
    </message>
    <message>
        <source>{} It is read again when it changes.</source>
        <translation>{} 変更されたときに再度読み込みます。</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between 1m and 3660d.</source>
        <translation>パラメーター &apos;history&apos; は 1m から 3660d の間である必要があります。</translation>
    </message>
    <message>
        <source>Zabbix answers nobody without a name. Give &apos;username&apos; and &apos;password&apos;, or an API token as &apos;bearer&apos;.</source>
        <translation>Zabbix は名前なしでは応答しません。&apos;username&apos; と &apos;password&apos;、または &apos;bearer&apos; に API トークンを指定してください。</translation>
    </message>
    <message>
        <source>The HTTP client could not be started.</source>
        <translation>HTTP クライアントを開始できませんでした。</translation>
    </message>
    <message>
        <source>{} was redirected more than {} times. Check the address.</source>
        <translation>{} のリダイレクトが {} 回を超えました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{} redirects to an address that is not followed. {}</source>
        <translation>{} は、追跡しないアドレスにリダイレクトしています。{}</translation>
    </message>
    <message>
        <source>{} redirects from https to plain http ({}). That is refused.</source>
        <translation>{} は https から平文の http（{}）にリダイレクトしています。これは拒否されます。</translation>
    </message>
    <message>
        <source>{} redirects to {}, which is not given the credentials of another server. Put that address into the parameter &apos;url&apos;.</source>
        <translation>{} は {} にリダイレクトしています。そこには別のサーバーの資格情報を渡しません。そのアドレスをパラメーター &apos;url&apos; に指定してください。</translation>
    </message>
    <message>
        <source>{} did not answer in full within {}.</source>
        <translation>{} は {} 以内に応答を完了しませんでした。</translation>
    </message>
    <message>
        <source>The file of the parameter &apos;{}&apos; is empty.</source>
        <translation>パラメーター「{}」のファイルが空です。</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; stands in the desktop&apos;s keychain, which only the program with a window opens. Use file:PATH of a file that holds it.</source>
        <translation>パラメーター「{}」はデスクトップのキーチェーンにあり、ウィンドウのあるプログラムからしか開けません。値を含むファイルを file:PATH で指定してください。</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; holds a line break or a control character.</source>
        <translation>パラメーター「{}」に改行または制御文字があります。</translation>
    </message>
    <message>
        <source>Give either &apos;username&apos; and &apos;password&apos; or &apos;bearer&apos;, not both.</source>
        <translation>&apos;username&apos; と &apos;password&apos;、または &apos;bearer&apos; のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>A &apos;password&apos; needs a &apos;username&apos;.</source>
        <translation>&apos;password&apos; には &apos;username&apos; が必要です。</translation>
    </message>
    <message>
        <source>The parameter &apos;proxy&apos; holds a user. A proxy that asks for one is not supported.</source>
        <translation>パラメーター &apos;proxy&apos; にユーザーが含まれています。ユーザーを求めるプロキシには対応していません。</translation>
    </message>
    <message>
        <source>The parameter &apos;timeout&apos; must lie between 1s and 1h.</source>
        <translation>パラメーター &apos;timeout&apos; は 1s から 1h の間である必要があります。</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; is wrong. {}</source>
        <translation>パラメーター &apos;url&apos; が誤っています。{}</translation>
    </message>
    <message>
        <source>The parameter &apos;url&apos; has a part after &apos;?&apos;. Leave it out: only the path counts.</source>
        <translation>パラメーター &apos;url&apos; に &apos;?&apos; 以降の部分があります。削除してください。有効なのはパスだけです。</translation>
    </message>
    <message>
        <source>The parameter &apos;namespaces&apos; names &apos;{}&apos;, which is no namespace.</source>
        <translation>パラメーター &apos;namespaces&apos; の「{}」は名前空間ではありません。</translation>
    </message>
    <message>
        <source>The user of {} gets a token by running &apos;{}&apos;, and Penumbra runs no program. Give the token of a service account in the parameter &apos;bearer&apos;.</source>
        <translation>{} のユーザーは「{}」を実行してトークンを取得しますが、Penumbra はプログラムを実行しません。サービスアカウントのトークンをパラメーター &apos;bearer&apos; に指定してください。</translation>
    </message>
    <message>
        <source>The server of {} cannot be used. {}</source>
        <translation>{} のサーバーは使えません。{}</translation>
    </message>
    <message>
        <source>{} tells clients not to verify the server&apos;s certificate, which Penumbra always does. Name the file of its authority in the parameter &apos;ca&apos;.</source>
        <translation>{} は、サーバーの証明書を検証しないようクライアントに指示していますが、Penumbra は常に検証します。認証局のファイルをパラメーター &apos;ca&apos; に指定してください。</translation>
    </message>
    <message>
        <source>Give the server&apos;s address in &apos;url&apos;, or the path of a kubeconfig in &apos;kubeconfig&apos;.</source>
        <translation>&apos;url&apos; にサーバーのアドレスを、または &apos;kubeconfig&apos; に kubeconfig のパスを指定してください。</translation>
    </message>
    <message>
        <source>{} lists {} without an end: more than {} pages or {} MiB. Choose a larger &apos;page&apos;, or name the namespaces that are wanted.</source>
        <translation>{} の {} の一覧に終わりがなく、{} ページまたは {} MiB を超えました。&apos;page&apos; を大きくするか、必要な名前空間を指定してください。</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>Kubernetes API</translation>
    </message>
    <message>
        <source>{} forgets a list of {} before all of its pages are fetched. Choose a larger &apos;page&apos;.</source>
        <translation>{} は、すべてのページを取得する前に {} の一覧を破棄します。&apos;page&apos; を大きくしてください。</translation>
    </message>
    <message>
        <source>What nodes and pods use was not taken. {}</source>
        <translation>ノードとポッドの使用量は取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>metrics API</source>
        <translation>メトリクス API</translation>
    </message>
    <message>
        <source>There are {} more problems of this kind.</source>
        <translation>この種の問題がほかに {} 件あります。</translation>
    </message>
    <message>
        <source>{} has none of the Kubernetes API&apos;s lists. Check the address and its path.</source>
        <translation>{} に Kubernetes API のリストがありません。アドレスとそのパスを確認してください。</translation>
    </message>
    <message>
        <source>{} forbids the source to read anything. Give its account a role that may list and watch nodes, pods and what makes pods.</source>
        <translation>{} は、このソースに何の読み取りも許可していません。ノード、ポッド、ポッドを作るものの list と watch ができるロールをアカウントに付与してください。</translation>
    </message>
    <message>
        <source>{} answers a watch on {} with status {}.</source>
        <translation>{} は {} の watch にステータス {} で応答しました。</translation>
    </message>
    <message>
        <source>{} ends each watch on {} at once.</source>
        <translation>{} は {} の watch をすぐに終了します。</translation>
    </message>
    <message>
        <source>{} sends a change of {} that is longer than {} MiB. Check what answers there: no cluster has an object of that size.</source>
        <translation>{0} から、{2} MiB を超える {1} の変更が送られました。応答しているものを確認してください。この大きさのオブジェクトを持つクラスターはありません。</translation>
    </message>
    <message>
        <source>{} broke off a watch on {}: {:.200}</source>
        <translation>{} が {} の watch を中断しました: {:.200}</translation>
    </message>
    <message>
        <source>libvirt does not open {}: {}. Check the address, and that its service runs and lets this user read.</source>
        <translation>libvirt で {} を開けません: {}。アドレスと、サービスが稼働していてこのユーザーに読み取りを許可していることを確認してください。</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>理由は示されていない</translation>
    </message>
    <message>
        <source>The parameter &apos;files&apos; holds &apos;{:.100}&apos;, which is no path that begins with &apos;/&apos;.</source>
        <translation>パラメーター &apos;files&apos; の「{:.100}」は &apos;/&apos; で始まるパスではありません。</translation>
    </message>
    <message>
        <source>A line of a kind that was not there before: {:.200}</source>
        <translation>それまでなかった種類の行: {:.200}</translation>
    </message>
    <message>
        <source>And {} more.</source>
        <translation>ほか {} 件。</translation>
    </message>
    <message>
        <source>Its cursor cannot be read, so where to go on is not known. Remove the source&apos;s cursor to read its logs again.</source>
        <translation>カーソルを読み取れないため、どこから続けるかがわかりません。ログを再度読み込むには、ソースのカーソルを削除してください。</translation>
    </message>
    <message>
        <source>journalctl ended with status {}: {:.300} Check that there is a journal and who may read it.</source>
        <translation>journalctl がステータス {} で終了しました: {:.300} ジャーナルがあることと、読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>{} cannot be read ({}). Check the path, and who may read it.</source>
        <translation>{} を読み込めません（{}）。パスと読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>{} is no file that can be followed.</source>
        <translation>{} は追跡できるファイルではありません。</translation>
    </message>
    <message>
        <source>{} was replaced and what it was is gone: lines between may be missing.</source>
        <translation>{} は置き換えられ、以前のものは失われました。間の行が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{} was cut and is written anew: lines between may be missing.</source>
        <translation>{} は切り詰められ、新たに書き込まれています。間の行が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it is compressed: its lines are missing.</source>
        <translation>{} は読み込む前にローテーションされ、圧縮されています。その行は取り込まれていません。</translation>
    </message>
    <message>
        <source>{} was rotated away before it was read, and it cannot be read: its lines are missing.</source>
        <translation>{} は読み込む前にローテーションされ、読み込めません。その行は取り込まれていません。</translation>
    </message>
    <message>
        <source>{} hosts call themselves {} ({}, {}...). They are named by the label {} instead; give them names of their own.</source>
        <translation>{0} 台のホストが {1} という名前です（{2}、{3}…）。代わりにラベル {4} で名前を付けました。それぞれに固有の名前を付けてください。</translation>
    </message>
    <message>
        <source>identity API of OpenStack</source>
        <translation>OpenStack の ID API</translation>
    </message>
    <message>
        <source>{} gave no token. Check that the address is that of the identity API.</source>
        <translation>{} からトークンを取得できませんでした。アドレスが ID API のものであることを確認してください。</translation>
    </message>
    <message>
        <source>The catalog of {} has a compute API whose address is wrong. {}</source>
        <translation>{} のカタログにあるコンピュート API のアドレスが誤っています。{}</translation>
    </message>
    <message>
        <source>{} settings that may hold a password or the like were left out.</source>
        <translation>パスワードなどを含む可能性のある {} 個の設定は除外されました。</translation>
    </message>
    <message>
        <source>PostgreSQL at {} does not answer within {}.</source>
        <translation>{} の PostgreSQL が {} 以内に応答しません。</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses the connection: {}. Check user, password and database in the source&apos;s parameters, and pg_hba.conf.</source>
        <translation>{} の PostgreSQL が接続を拒否しました: {}。ソースのパラメーターのユーザー、パスワード、データベースと、pg_hba.conf を確認してください。</translation>
    </message>
    <message>
        <source>PostgreSQL at {} cannot be reached: {}. Check the address, and whether the server runs.</source>
        <translation>{} の PostgreSQL に接続できません: {}。アドレスと、サーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>There is no memory for a connection to PostgreSQL.</source>
        <translation>PostgreSQL への接続に使うメモリがありません。</translation>
    </message>
    <message>
        <source>PostgreSQL at {} broke off its answer: {}.</source>
        <translation>{} の PostgreSQL が応答を中断しました: {}。</translation>
    </message>
    <message>
        <source>To check the server&apos;s certificate &apos;sslmode&apos; needs the parameter &apos;ca&apos;.</source>
        <translation>&apos;sslmode&apos; でサーバーの証明書を検証するには、パラメーター &apos;ca&apos; が必要です。</translation>
    </message>
    <message>
        <source>COPY is no question that can be asked here. Give a SELECT.</source>
        <translation>COPY はここでは使えません。SELECT を指定してください。</translation>
    </message>
    <message>
        <source>PostgreSQL at {} refuses a statement: {}.</source>
        <translation>{} の PostgreSQL が文を拒否しました: {}。</translation>
    </message>
    <message>
        <source>The answer of the reading process is damaged.</source>
        <translation>読み取りプロセスの応答が破損しています。</translation>
    </message>
    <message>
        <source>{} left out: no finite number, out of order, or of no single host.</source>
        <translation>{}は、有限の数値でない、順序が正しくない、または 1 台のホストのものでないため除外されました。</translation>
    </message>
    <message>
        <source>Some of the samples were not asked for.</source>
        <translation>一部のサンプルは要求されていないものです。</translation>
    </message>
    <message>
        <source>The own query &apos;{:.120}&apos; cannot be read. {} Write for example: service/shop orders (1/s) = sum(rate(orders_total[5m]))</source>
        <translation>独自のクエリ「{:.120}」を読み取れません。{} 例: service/shop orders (1/s) = sum(rate(orders_total[5m]))</translation>
    </message>
    <message>
        <source>It names no resource, or has no &apos;=&apos;.</source>
        <translation>リソースの指定がないか、&apos;=&apos; がありません。</translation>
    </message>
    <message>
        <source>It has nothing behind its &apos;=&apos;.</source>
        <translation>&apos;=&apos; の後に何もありません。</translation>
    </message>
    <message>
        <source>It has a &apos;)&apos; too many.</source>
        <translation>&apos;)&apos; が 1 つ余分です。</translation>
    </message>
    <message>
        <source>It has no name for its metric.</source>
        <translation>メトリクスの名前がありません。</translation>
    </message>
    <message>
        <source>It has no name for its resource.</source>
        <translation>リソースの名前がありません。</translation>
    </message>
    <message>
        <source>No series fits {} between {} and {}. Check the parameters &apos;series&apos; and &apos;match&apos;.</source>
        <translation>{} に合う時系列が {} から {} までの間にありません。パラメーター &apos;series&apos; と &apos;match&apos; を確認してください。</translation>
    </message>
    <message>
        <source>There is no remote read.</source>
        <translation>リモート読み取りには対応していません。</translation>
    </message>
    <message>
        <source>Nothing of the answer of {} to remote read can be used. {}</source>
        <translation>リモート読み取りに対する {} の応答には、使えるものがありません。{}</translation>
    </message>
    <message>
        <source>It holds a damaged chunk.</source>
        <translation>破損したチャンクがあります。</translation>
    </message>
    <message>
        <source>It is cut off or damaged: its check sum is wrong.</source>
        <translation>途中で切れているか破損しています。チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>It is not compressed as it should be, or too large.</source>
        <translation>正しく圧縮されていないか、大きすぎます。</translation>
    </message>
    <message>
        <source>It holds no samples.</source>
        <translation>サンプルがありません。</translation>
    </message>
    <message>
        <source>It is of another type than chunks or samples.</source>
        <translation>チャンクでもサンプルでもない種類です。</translation>
    </message>
    <message>
        <source>&apos;{:.200}&apos; is no selector of series. Write for example queue_depth{{job=&quot;shop&quot;}} or {{__name__=~&quot;queue_depth|in_flight&quot;}}.</source>
        <translation>「{:.200}」は時系列のセレクターではありません。queue_depth{{job=&quot;shop&quot;}} や {{__name__=~&quot;queue_depth|in_flight&quot;}} のように書いてください。</translation>
    </message>
    <message>
        <source>The answer of {} is JSON, but not that of a Prometheus API.</source>
        <translation>{} の応答は JSON ですが、Prometheus API のものではありません。</translation>
    </message>
    <message>
        <source>Prometheus API</source>
        <translation>Prometheus API</translation>
    </message>
    <message>
        <source>{} refuses the query ({}): {}</source>
        <translation>{} がクエリを拒否しました（{}）: {}</translation>
    </message>
    <message>
        <source>The server says that its answer may be incomplete: {}</source>
        <translation>サーバーは、応答が不完全である可能性を示しています: {}</translation>
    </message>
    <message>
        <source>There is no {} here, because the server has no {}.</source>
        <translation>サーバーに {1} がないため、ここには {0} がありません。</translation>
    </message>
    <message>
        <source>{} has no metrics of node_exporter between {} and {}. Check that it scrapes node_exporter, and the parameter &apos;match&apos;.</source>
        <translation>{} に、{} から {} までの node_exporter のメトリクスがありません。node_exporter をスクレイプしていることと、パラメーター &apos;match&apos; を確認してください。</translation>
    </message>
    <message>
        <source>The capacity {} of {} is {}; it was left out.</source>
        <translation>{1} の容量 {0} は {2} のため、除外されました。</translation>
    </message>
    <message>
        <source>CPU and network are averages over {}, since the hosts are scraped only every {} or so.</source>
        <translation>ホストは約 {1} ごとにしかスクレイプされないため、CPU とネットワークは {0} の平均です。</translation>
    </message>
    <message>
        <source>Of {} {} left out: no finite number, out of order, or of no single host.</source>
        <translation>{} のうち {}は、有限の数値でない、順序が正しくない、または 1 台のホストのものでないため除外されました。</translation>
    </message>
    <message>
        <source>Of the own series {} left out: no finite number, out of order, a native histogram, or of no resource.</source>
        <translation>独自の時系列のうち {}は、有限の数値でない、順序が正しくない、ネイティブヒストグラムである、またはリソースに属さないため除外されました。</translation>
    </message>
    <message>
        <source>Of the own queries {} left out: no finite number, of a second row where one is meant, or without the label that names its resource. Put sum(...) around a query with many rows.</source>
        <translation>独自のクエリの結果のうち {}は、有限の数値でない、1 行のはずのところの 2 行目である、またはリソースを示すラベルがないため除外されました。複数の行を返すクエリは sum(...) で囲んでください。</translation>
    </message>
    <message>
        <source>The parameter &apos;step&apos; must lie between 1s and 1d.</source>
        <translation>パラメーター &apos;step&apos; は 1s から 1d の間である必要があります。</translation>
    </message>
    <message>
        <source>The parameter &apos;history&apos; must lie between one step and 3660d.</source>
        <translation>パラメーター &apos;history&apos; は 1 ステップから 3660d の間である必要があります。</translation>
    </message>
    <message>
        <source>The parameter &apos;delay&apos; must lie between 0s and 1d.</source>
        <translation>パラメーター &apos;delay&apos; は 0s から 1d の間である必要があります。</translation>
    </message>
    <message>
        <source>The parameter &apos;window&apos; must lie between 1s and 1d.</source>
        <translation>パラメーター &apos;window&apos; は 1s から 1d の間である必要があります。</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is wrong. {}</source>
        <translation>パラメーター「{}」が誤っています。{}</translation>
    </message>
    <message>
        <source>The parameter &apos;host-label&apos; must be a label&apos;s name: letters, digits and underscores.</source>
        <translation>パラメーター &apos;host-label&apos; はラベル名（英字、数字、アンダースコア）である必要があります。</translation>
    </message>
    <message>
        <source>The answer to INFO names no version of Redis, so nothing of it is taken.</source>
        <translation>INFO への応答に Redis のバージョンがないため、何も取り込まれません。</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Redis ({}). Check the address.</source>
        <translation>応答したものは Redis のプロトコルを話していません（{}）。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Redis refuses the credentials. Check &apos;username&apos; and &apos;password&apos; in the source&apos;s parameters.</source>
        <translation>Redis が資格情報を拒否しました。ソースのパラメーターの &apos;username&apos; と &apos;password&apos; を確認してください。</translation>
    </message>
    <message>
        <source>Redis refuses {} ({:.200}). Allow it to the source&apos;s user.</source>
        <translation>Redis が {} を拒否しました（{:.200}）。ソースのユーザーに許可してください。</translation>
    </message>
    <message>
        <source>The configuration is not known, because CONFIG GET is refused ({:.200}).</source>
        <translation>CONFIG GET が拒否されたため（{:.200}）、設定は不明です。</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>リストなし</translation>
    </message>
    <message>
        <source>Redis broke off its answer. Gather again, and look into its log where that stays so.</source>
        <translation>Redis が応答を中断しました。再度収集し、解消しない場合は Redis のログを確認してください。</translation>
    </message>
    <message>
        <source>Redis answers to INFO with something that is no text.</source>
        <translation>Redis が INFO に対してテキスト以外のものを返しました。</translation>
    </message>
    <message>
        <source>its name cannot be looked up now: too many are being looked up already</source>
        <translation>現在、名前解決が多すぎるため、この名前を解決できない</translation>
    </message>
    <message>
        <source>its name is not found in time</source>
        <translation>時間内に名前を解決できない</translation>
    </message>
    <message>
        <source>The source {} failed within Penumbra ({}). Please report it.</source>
        <translation>ソース {} が Penumbra の内部で失敗しました（{}）。ご報告ください。</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source must be a text, a number or true or false.</source>
        <translation>ソースのパラメーター「{}」は、テキスト、数値、または true か false である必要があります。</translation>
    </message>
    <message>
        <source>This is no source: it must be an object with &quot;penumbra&quot;: &quot;source&quot;.</source>
        <translation>これはソースではありません。&quot;penumbra&quot;: &quot;source&quot; を持つオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>The source is of format {}; this version reads format {}.</source>
        <translation>ソースの形式は {} です。このバージョンが読み込めるのは形式 {} です。</translation>
    </message>
    <message>
        <source>The source has no &quot;name&quot;. Give it one: values are shown with it.</source>
        <translation>ソースに &quot;name&quot; がありません。名前を付けてください。値はその名前とともに表示されます。</translation>
    </message>
    <message>
        <source>The source has no &quot;gatherer&quot;, e.g. &quot;prometheus&quot;.</source>
        <translation>ソースに &quot;gatherer&quot; がありません（例: &quot;prometheus&quot;）。</translation>
    </message>
    <message>
        <source>The &quot;params&quot; of the source must be an object.</source>
        <translation>ソースの &quot;params&quot; はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>Nothing answers at {} ({}). Check the address, and whether the server runs.</source>
        <translation>{} から応答がありません（{}）。アドレスと、サーバーが稼働していることを確認してください。</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できない</translation>
    </message>
    <message>
        <source>the path is too long</source>
        <translation>パスが長すぎる</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスがない</translation>
    </message>
    <message>
        <source>{} does not take the question in time.</source>
        <translation>{} が時間内に要求を受け取りません。</translation>
    </message>
    <message>
        <source>{} does not answer to its end within {}.</source>
        <translation>{} が {} 以内に応答を完了しません。</translation>
    </message>
    <message>
        <source>{} broke off before its answer was complete ({}).</source>
        <translation>{} が応答の完了前に切断しました（{}）。</translation>
    </message>
    <message>
        <source>{} answers with more than {} MiB.</source>
        <translation>{} の応答が {} MiB を超えています。</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; is no address. Write it as HOST:PORT, or as the path of a socket.</source>
        <translation>パラメーター「{}」はアドレスではありません。HOST:PORT、またはソケットのパスを書いてください。</translation>
    </message>
    <message>
        <source>{} sends more than {} MiB at once.</source>
        <translation>{} から一度に {} MiB を超えるデータが送られました。</translation>
    </message>
    <message>
        <source>The certificate of {} is for another name. Use the name that stands in it, or give the server a certificate for this one.</source>
        <translation>{} の証明書は別の名前のものです。証明書にある名前を使うか、この名前の証明書をサーバーに設定してください。</translation>
    </message>
    <message>
        <source>The certificate of {}, or of who signed it, has expired. The server needs a new one.</source>
        <translation>{} の証明書、またはその署名者の証明書の有効期限が切れています。サーバーに新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>The certificate of {} is not yet valid. Check the clocks of both machines.</source>
        <translation>{} の証明書はまだ有効ではありません。両方のマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {} was revoked. The server needs a new one.</source>
        <translation>{} の証明書は失効しています。サーバーに新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by itself and not known here. If it is the right one, name its file in the parameter &apos;ca&apos;.</source>
        <translation>{} の証明書は自己署名で、ここでは認識されていません。正しいものであれば、そのファイルをパラメーター &apos;ca&apos; に指定してください。</translation>
    </message>
    <message>
        <source>The certificate of {} is signed by an authority that is not trusted here. If it is your own, name that authority&apos;s file in the parameter &apos;ca&apos;.</source>
        <translation>{} の証明書は、ここで信頼されていない認証局により署名されています。自組織の認証局であれば、そのファイルをパラメーター &apos;ca&apos; に指定してください。</translation>
    </message>
    <message>
        <source>{} asks for a client certificate. Name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} がクライアント証明書を求めています。証明書とその鍵のファイルをパラメーター &apos;certificate&apos; と &apos;key&apos; に指定してください。</translation>
    </message>
    <message>
        <source>{} does not accept the client certificate {}. Check who signed it, and until when it is valid.</source>
        <translation>{} がクライアント証明書 {} を受け入れません。署名者と有効期限を確認してください。</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. If it asks for a client certificate, name its file and that of its key in the parameters &apos;certificate&apos; and &apos;key&apos;.</source>
        <translation>{} が応答前に安全な接続を終了しました。クライアント証明書を求めている場合は、証明書とその鍵のファイルをパラメーター &apos;certificate&apos; と &apos;key&apos; に指定してください。</translation>
    </message>
    <message>
        <source>{} ended the secure connection before it answered. Perhaps it does not accept the client certificate {}.</source>
        <translation>{} が応答前に安全な接続を終了しました。クライアント証明書 {} を受け入れなかった可能性があります。</translation>
    </message>
    <message>
        <source>No secure connection to {} came about. Does the server speak TLS there?</source>
        <translation>{} との安全な接続を確立できませんでした。サーバーがそこで TLS を使っているか確認してください。</translation>
    </message>
    <message>
        <source>The connection to {} broke before the answer was complete ({}).</source>
        <translation>{} との接続が、応答の完了前に切れました（{}）。</translation>
    </message>
    <message>
        <source>{} answers in the encoding &apos;{:.40}&apos;, which was not asked for.</source>
        <translation>{} の応答は、要求していないエンコーディング「{:.40}」です。</translation>
    </message>
    <message>
        <source>The answer of {} is not whole. {}</source>
        <translation>{} の応答が完全ではありません。{}</translation>
    </message>
    <message>
        <source>The name {} cannot be resolved. Check the address and the network.</source>
        <translation>名前 {} を解決できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be resolved. Check the parameter &apos;proxy&apos;.</source>
        <translation>プロキシの名前を解決できません。パラメーター &apos;proxy&apos; を確認してください。</translation>
    </message>
    <message>
        <source>{} answers too slowly: no connection within {}, or fewer than {} bytes a second for {}.</source>
        <translation>{0} の応答が遅すぎます。{1} 以内に接続できないか、毎秒 {2} バイト未満の状態が {3} 続きました。</translation>
    </message>
    <message>
        <source>What is given as such holds no readable CA certificate.</source>
        <translation>指定されたものに、読み取れる CA 証明書がありません。</translation>
    </message>
    <message>
        <source>The file {} holds no readable CA certificate.</source>
        <translation>ファイル {} に、読み取れる CA 証明書がありません。</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be used.</source>
        <translation>クライアント証明書またはその鍵を使えません。</translation>
    </message>
    <message>
        <source>The client certificate {} or its key cannot be used.</source>
        <translation>クライアント証明書 {} またはその鍵を使えません。</translation>
    </message>
    <message>
        <source>The answer of {} is larger than the limit of {} MiB (its header: {} KiB).</source>
        <translation>{} の応答が上限の {} MiB（ヘッダーは {} KiB）を超えています。</translation>
    </message>
    <message>
        <source>The address could not be read: memory ran out.</source>
        <translation>アドレスを読み取れませんでした。メモリが不足しています。</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it like http://prometheus.example:9090.</source>
        <translation>アドレスを読み取れません。http://prometheus.example:9090 のように書いてください。</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be gathered from.</source>
        <translation>収集できるのは、http:// または https:// で始まるアドレスだけです。</translation>
    </message>
    <message>
        <source>The address holds a user or a password. Leave them out and use the parameters &apos;username&apos; and &apos;password&apos;, so that they are not shown.</source>
        <translation>アドレスにユーザーまたはパスワードが含まれています。表示されないよう、アドレスから削除し、パラメーター &apos;username&apos; と &apos;password&apos; を使ってください。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>アドレスにサーバーがありません。</translation>
    </message>
    <message>
        <source>{} is no answer of the API of Zabbix. Check the address: it is that of the frontend, e.g. https://zabbix.example/zabbix.</source>
        <translation>{} は Zabbix の API の応答ではありません。アドレスを確認してください。フロントエンドのアドレスです。例: https://zabbix.example/zabbix。</translation>
    </message>
    <message>
        <source>API of Zabbix</source>
        <translation>Zabbix の API</translation>
    </message>
    <message>
        <source>Zabbix at {} refused {}: {} {}</source>
        <translation>{} の Zabbix が {} を拒否しました: {} {}</translation>
    </message>
    <message>
        <source>Zabbix answered {} with something else than a list.</source>
        <translation>Zabbix が {} に対してリスト以外のものを返しました。</translation>
    </message>
    <message>
        <source>Zabbix has more than {} values in one second at {}, which cannot be asked for in parts. Name fewer &apos;keys&apos;.</source>
        <translation>Zabbix には {1} の 1 秒間に {0} 個を超える値があり、分割して要求できません。&apos;keys&apos; を減らしてください。</translation>
    </message>
    <message>
        <source>The calls among {} services feed themselves without end; the first of them is number {}.</source>
        <translation>{} 個のサービス間の呼び出しが際限なく循環しています。その最初は番号 {} です。</translation>
    </message>
    <message>
        <source>The graph could not be made for drawing.</source>
        <translation>描画用のグラフを作成できませんでした。</translation>
    </message>
    <message>
        <source>The graph could not be laid out.</source>
        <translation>グラフを配置できませんでした。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for whatever matches {}, which names no resource by itself. Add the resources to the event where it is a maintenance of theirs.</source>
        <translation>「{}」は {} に一致するすべてのものが対象で、それ自体ではリソースを示していません。リソースのメンテナンスである場合は、イベントにリソースを追加してください。</translation>
    </message>
    <message>
        <source>This silence has no &apos;id&apos;, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>このサイレンスに &apos;id&apos; がないか、&apos;startsAt&apos; と &apos;endsAt&apos; を読み取れません。</translation>
    </message>
    <message>
        <source>The matchers of this silence cannot be read.</source>
        <translation>このサイレンスのマッチャーを読み取れません。</translation>
    </message>
    <message>
        <source>This alert has no labels, or &apos;startsAt&apos; and &apos;endsAt&apos; cannot be read.</source>
        <translation>このアラートにラベルがないか、&apos;startsAt&apos; と &apos;endsAt&apos; を読み取れません。</translation>
    </message>
    <message>
        <source>This is neither a silence nor an alert.</source>
        <translation>これはサイレンスでもアラートでもありません。</translation>
    </message>
    <message>
        <source>This configuration holds nothing.</source>
        <translation>この設定には何もありません。</translation>
    </message>
    <message>
        <source>A matcher of this route cannot be read.</source>
        <translation>このルートのマッチャーを読み取れません。</translation>
    </message>
    <message>
        <source>This time interval has no name.</source>
        <translation>この時間間隔に名前がありません。</translation>
    </message>
    <message>
        <source>The time interval &apos;{}&apos; was not taken. {}</source>
        <translation>時間間隔「{}」は取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>The muted time &apos;{}&apos; is defined nowhere here, so it was left out.</source>
        <translation>ミュート時間「{}」はここで定義されていないため、除外されました。</translation>
    </message>
    <message>
        <source>Only the first {} times of &apos;{}&apos; were taken.</source>
        <translation>「{1}」の最初の {0} 回だけを取り込みました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says when this route notifies, and so is no maintenance.</source>
        <translation>「{}」はこのルートが通知する時間を示すもので、メンテナンスではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be read in its &apos;{}&apos;.</source>
        <translation>「{1}」の「{0}」を読み取れません。</translation>
    </message>
    <message>
        <source>Its &apos;times&apos; from &apos;{}&apos; to &apos;{}&apos; cannot be read.</source>
        <translation>「{}」から「{}」までの &apos;times&apos; を読み取れません。</translation>
    </message>
    <message>
        <source>Its &apos;location&apos; is Local: the clock of the server, whose zone nothing here tells.</source>
        <translation>&apos;location&apos; が Local（サーバーの時計）ですが、そのタイムゾーンはここではわかりません。</translation>
    </message>
    <message>
        <source>Its &apos;location&apos;, &apos;{}&apos;, is no known zone.</source>
        <translation>&apos;location&apos; の「{}」は既知のタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>Ansible has no facts of &apos;{}&apos;: {}</source>
        <translation>Ansible に「{}」の facts がありません: {}</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>These facts name no host. The name of the file, &apos;{}&apos;, was taken for it, as ansible --tree names its files.</source>
        <translation>この facts にはホストの名前がありません。ansible --tree がファイルに付ける名前とみなし、ファイル名「{}」をホスト名としました。</translation>
    </message>
    <message>
        <source>The facts of &apos;{}&apos; do not state its {}; it stays unknown until another source says.</source>
        <translation>「{}」の facts に{}がありません。別のソースが示すまで不明のままです。</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>processors and memory</source>
        <translation>プロセッサーとメモリ</translation>
    </message>
    <message>
        <source>These packages are of no host that is named, so they were left out.</source>
        <translation>これらのパッケージはホスト名が示されていないため、除外されました。</translation>
    </message>
    <message>
        <source>The line has a quote that does not end, so it was not taken.</source>
        <translation>この行には閉じられていない引用符があるため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>&apos;[{}:{}]&apos; is no section of an inventory; [NAME], [NAME:children] and [NAME:vars] are.</source>
        <translation>&apos;[{}:{}]&apos; はインベントリのセクションではありません。使えるのは [NAME]、[NAME:children]、[NAME:vars] です。</translation>
    </message>
    <message>
        <source>A group below &apos;{}&apos; has nothing but its name; what follows &apos;{}&apos; was passed over.</source>
        <translation>「{}」の下のグループには名前しか書けません。「{}」の後に続くものは読み飛ばしました。</translation>
    </message>
    <message>
        <source>The line has something behind its host that is no variable such as key=value, so it was not taken.</source>
        <translation>この行は、ホストの後に key=value 形式の変数でないものがあるため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>The line is a variable, but its section is one of hosts; variables belong to [NAME:vars], so it was not taken.</source>
        <translation>この行は変数ですが、ホストのセクションにあるため取り込まれませんでした。変数は [NAME:vars] に書いてください。</translation>
    </message>
    <message>
        <source>The line has a bracket that does not end, so it was not taken.</source>
        <translation>この行には閉じられていない角括弧があるため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>{} holds no facts.</source>
        <translation>{} に facts がありません。</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; is no range such as [01:20] or [a:f].</source>
        <translation>&apos;[{}]&apos; は [01:20] や [a:f] のような範囲ではありません。</translation>
    </message>
    <message>
        <source>&apos;[{}]&apos; stands for more than {} hosts.</source>
        <translation>&apos;[{}]&apos; が表すホストの数が {} を超えています。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; stands for more than {} hosts.</source>
        <translation>「{}」が表すホストの数が {} を超えています。</translation>
    </message>
    <message>
        <source>The group &apos;{}&apos; is no mapping with hosts, children or vars.</source>
        <translation>グループ「{}」は hosts、children、vars を持つマッピングではありません。</translation>
    </message>
    <message>
        <source>The hosts of the group &apos;{}&apos; are no mapping, so they were not taken. Write each as a key that ends in a colon.</source>
        <translation>グループ「{}」のホストはマッピングではないため、取り込まれませんでした。それぞれを、コロンで終わるキーとして書いてください。</translation>
    </message>
    <message>
        <source>The name of a host is a text, but this is none.</source>
        <translation>ホストの名前はテキストですが、これはテキストではありません。</translation>
    </message>
    <message>
        <source>A configuration item is an object, but this is none.</source>
        <translation>構成アイテムはオブジェクトですが、これはオブジェクトではありません。</translation>
    </message>
    <message>
        <source>This configuration item has no resourceType or no resourceId.</source>
        <translation>この構成アイテムに resourceType または resourceId がありません。</translation>
    </message>
    <message>
        <source>The time of capture cannot be read, so it is not known which state is the newest.</source>
        <translation>キャプチャの時刻を読み取れないため、どの状態が最新かがわかりません。</translation>
    </message>
    <message>
        <source>The configuration is no JSON object, so only the head of the item was taken.</source>
        <translation>configuration が JSON オブジェクトではないため、アイテムの先頭部分だけを取り込みました。</translation>
    </message>
    <message>
        <source>This instance has no InstanceId such as i-0abc.</source>
        <translation>このインスタンスに i-0abc のような InstanceId がありません。</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; states no end; an hour was taken for it.</source>
        <translation>イベント「{}」に終了が示されていないため、1 時間としました。</translation>
    </message>
    <message>
        <source>This dedicated host has no HostId.</source>
        <translation>この専有ホストに HostId がありません。</translation>
    </message>
    <message>
        <source>This is one page of the answer; ask for the next one too and import it.</source>
        <translation>これは応答の 1 ページです。次のページも取得してインポートしてください。</translation>
    </message>
    <message>
        <source>The vCPUs and memory of these instances are those that AWS documents for their type, for the file does not state them: {}.</source>
        <translation>ファイルに示されていないため、これらのインスタンスの vCPU とメモリは、AWS がそのタイプについて公開している値です: {}。</translation>
    </message>
    <message>
        <source>The size of these instances is not known: {}. Import `aws ec2 describe-instance-types` of them in the same file, or state their capacity in resources.csv.</source>
        <translation>これらのインスタンスのサイズは不明です: {}。同じファイルに `aws ec2 describe-instance-types` の出力を含めてインポートするか、resources.csv で容量を指定してください。</translation>
    </message>
    <message>
        <source>{} nothing while off.</source>
        <translation>{}は、停止している間は何も提供しません。</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it ({}).</source>
        <translation>{} を読み込めませんでした。リーダーが失敗しました（{}）。</translation>
    </message>
    <message>
        <source>{} takes longer to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>{} の読み込みが上限の {} を超えます。ファイルを分割するか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>{} holds more than the limit of {} MiB.</source>
        <translation>{} が上限の {} MiB を超えています。</translation>
    </message>
    <message>
        <source>{} could not be read: the reading process broke off its answer.</source>
        <translation>{} を読み込めませんでした。読み取りプロセスが応答を中断しました。</translation>
    </message>
    <message>
        <source>{} was not read: its process went silent.</source>
        <translation>{} は読み込まれませんでした。プロセスが応答しなくなりました。</translation>
    </message>
    <message>
        <source>{} needs more memory to be read than the limit of {} MiB. Split the file, or raise the limit.</source>
        <translation>{} の読み込みに必要なメモリが上限の {} MiB を超えます。ファイルを分割するか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>{} takes more processor time to be read than the limit of {}. Split the file, or raise the limit.</source>
        <translation>{} の読み込みに必要なプロセッサー時間が上限の {} を超えます。ファイルを分割するか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>{} made the reading process crash (signal {}). Nothing of it was taken; check that the file is whole.</source>
        <translation>{} により読み取りプロセスがクラッシュしました（シグナル {}）。何も取り込まれませんでした。ファイルが完全であることを確認してください。</translation>
    </message>
    <message>
        <source>{} could not be read: its reader failed on it.</source>
        <translation>{} を読み込めませんでした。リーダーが失敗しました。</translation>
    </message>
    <message>
        <source>{} was not read: its process could not be confined.</source>
        <translation>{} は読み込まれませんでした。プロセスを隔離できませんでした。</translation>
    </message>
    <message>
        <source>{} made the reading process end early (status {}). Nothing of it was taken.</source>
        <translation>{} により読み取りプロセスが途中で終了しました（ステータス {}）。何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>{} was not read: no pipe ({}).</source>
        <translation>{} は読み込まれませんでした。パイプを用意できません（{}）。</translation>
    </message>
    <message>
        <source>{} was not read: no process for it ({}).</source>
        <translation>{} は読み込まれませんでした。プロセスを用意できません（{}）。</translation>
    </message>
    <message>
        <source>{} was not read: there is no process for it.</source>
        <translation>{} は読み込まれませんでした。読み込むプロセスがありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no schedule. Write five fields: minute, hour, day, month, weekday.</source>
        <translation>「{}」はスケジュールではありません。分、時、日、月、曜日の 5 つのフィールドを書いてください。</translation>
    </message>
    <message>
        <source>When this ended is not said, or it is its begin; it and others like it were taken to last a minute.</source>
        <translation>終了が示されていないか、開始と同じです。これと同様のものは、1 分間続いたものとしました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows.</source>
        <translation>「{}」はこのシステムで使えるタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; goes on without an end; {} taken, up to {}.</source>
        <translation>「{}」には終わりがありません。{}を {} まで取り込みました。</translation>
    </message>
    <message>
        <source>This deployment has no id or does not say when it was made.</source>
        <translation>このデプロイに id がないか、作成日時が示されていません。</translation>
    </message>
    <message>
        <source>This run of a workflow does not say when it began.</source>
        <translation>このワークフローの実行には開始日時が示されていません。</translation>
    </message>
    <message>
        <source>This deployment does not say when it began.</source>
        <translation>このデプロイには開始日時が示されていません。</translation>
    </message>
    <message>
        <source>This deployment does not say when its state changed.</source>
        <translation>このデプロイには状態の変更日時が示されていません。</translation>
    </message>
    <message>
        <source>This pipeline does not say when it began.</source>
        <translation>このパイプラインには開始日時が示されていません。</translation>
    </message>
    <message>
        <source>{} is the same thing as {}, by its id.</source>
        <translation>id により、{} は {} と同じものです。</translation>
    </message>
    <message>
        <source>{} does not run, so it offers and takes nothing.</source>
        <translation>{} は稼働していないため、何も提供せず、何も使用しません。</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file, and its instance type is not among those that are known.</source>
        <translation>{} のコア数とメモリ量がこのファイルになく、インスタンスタイプも既知のものではありません。</translation>
    </message>
    <message>
        <source>How many cores and how much memory {} has is not in this file.</source>
        <translation>{} のコア数とメモリ量がこのファイルにありません。</translation>
    </message>
    <message>
        <source>This resource has no ResourceType, so it cannot be read.</source>
        <translation>このリソースには ResourceType がないため、読み取れません。</translation>
    </message>
    <message>
        <source>This change set could not be made: {}</source>
        <translation>この変更セットは作成できませんでした: {}</translation>
    </message>
    <message>
        <source>no reason is given.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>This change has no Action, so it cannot be read.</source>
        <translation>この変更には Action がないため、読み取れません。</translation>
    </message>
    <message>
        <source>{} is to be removed. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} は削除される予定です。--edit &apos;remove-host host={}&apos; で計画してください。</translation>
    </message>
    <message>
        <source>{} left out: no relation that a plan knows.</source>
        <translation>{}は、プランで使える関係ではないため除外されました。</translation>
    </message>
    <message>
        <source>{} taken as relations between services: a service is taken to fail with what it refers to.</source>
        <translation>{}を、サービス間の関係として取り込みました。サービスは、参照先とともに停止するものとします。</translation>
    </message>
    <message>
        <source>The resource &apos;{}&apos; has no Type, so it cannot be read.</source>
        <translation>リソース「{}」には Type がないため、読み取れません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is taken to be &apos;{}&apos;, the default of its parameter.</source>
        <translation>「{}」は、パラメーターの既定値「{}」とみなします。</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos; of the type {}.</source>
        <translation>テンプレートは、タイプ {1} のマシン「{0}」を作成します。</translation>
    </message>
    <message>
        <source>The template makes the machine &apos;{}&apos;.</source>
        <translation>テンプレートは、マシン「{}」を作成します。</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; plan with --edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos;.</source>
        <translation>{} テンプレートからは作成済みかどうかがわからないため、まだホストではありません。--edit &apos;add-hosts count=1 cpu={}m memory={} name={}&apos; で計画してください。</translation>
    </message>
    <message>
        <source>{} A template does not say that it was made, so it is no host yet; how large it is is not known here.</source>
        <translation>{} テンプレートからは作成済みかどうかがわからないため、まだホストではありません。その大きさはここではわかりません。</translation>
    </message>
    <message>
        <source>The condition &apos;{}&apos; is asked for here, but this template does not define it.</source>
        <translation>条件「{}」がここで必要ですが、このテンプレートでは定義されていません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends &apos;{}&apos;, which is not in this file.</source>
        <translation>「{}」の継承元「{}」がこのファイルにありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends itself by way of &apos;{}&apos;; Compose refuses that. Its own lines were taken alone.</source>
        <translation>「{}」は「{}」を経由して自身を継承しています。Compose はこれを拒否します。自身の行だけを取り込みました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; extends the service &apos;{}&apos; of {}, which is another file. What that one says is missing here; import the output of `docker compose config` to have all of it.</source>
        <translation>「{0}」は、別のファイル {2} のサービス「{1}」を継承しています。継承元の内容はここにはありません。すべてを得るには、`docker compose config` の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>{} included here and not read. Import the output of `docker compose config` to have all of the project.</source>
        <translation>{}がここで include されていますが、読み込まれていません。プロジェクト全体を得るには、`docker compose config` の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is &apos;{}&apos;, and no default says what that is. It is not known here; import the output of `docker compose config`.</source>
        <translation>「{1}」の「{0}」は「{2}」ですが、その既定値がなく、ここではわかりません。`docker compose config` の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; is taken to be &apos;{}&apos;, the default of its variable.</source>
        <translation>「{1}」の「{0}」は、変数の既定値「{2}」とみなします。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;{}&apos; cannot be read: {}</source>
        <translation>「{1}」の「{0}」を読み取れません: {2}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; takes every GPU of its host; how many these are is not known here.</source>
        <translation>「{}」はホストのすべての GPU を使用します。その数はここではわかりません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} GPUs, which is no number of GPUs, so they were not counted.</source>
        <translation>「{}」が要求する GPU の数「{}」は GPU の数ではないため、数えませんでした。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; runs once on every host. The hosts are not in this file, so it has no replicas here.</source>
        <translation>「{}」はすべてのホストで 1 つずつ実行されます。ホストがこのファイルにないため、ここではレプリカがありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for &apos;{}&apos; replicas; a number from 0 to {} is needed.</source>
        <translation>「{}」のレプリカ数の指定「{}」は、0 から {} までの数である必要があります。</translation>
    </message>
    <message>
        <source>How many replicas &apos;{}&apos; has is not known, so one was taken.</source>
        <translation>「{}」のレプリカ数がわからないため、1 としました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; only runs with a profile ({}), so its replicas were not added.</source>
        <translation>「{}」はプロファイル（{}）とともにのみ実行されるため、レプリカは追加されませんでした。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; depends on itself. Compose refuses that; take the line out.</source>
        <translation>「{}」が自身に依存しています。Compose はこれを拒否します。その行を削除してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; may have {} replicas on one host; only a limit of one can be kept.</source>
        <translation>「{}」は 1 台のホストに {} 個のレプリカを置けますが、保持できる上限は 1 個だけです。</translation>
    </message>
    <message>
        <source>The placement constraint &apos;{}&apos; of &apos;{}&apos; is about something that is not known of hosts here, so it was left out.</source>
        <translation>「{1}」の配置制約「{0}」は、ここでホストについてわからないものを対象としているため、除外されました。</translation>
    </message>
    <message>
        <source>These services depend on one another in a circle: {}{}. Compose refuses to start them.</source>
        <translation>これらのサービスは互いに循環して依存しています: {}{}。Compose は起動を拒否します。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount.</source>
        <translation>「{}」は量ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory.</source>
        <translation>「{}」はメモリの量ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no amount of memory: write it as 512m or 2g.</source>
        <translation>「{}」はメモリの量ではありません。512m や 2g のように書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more memory than there can be.</source>
        <translation>「{}」はありえない大きさのメモリです。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of cores.</source>
        <translation>「{}」はコア数ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is more cores than there can be.</source>
        <translation>「{}」はありえないコア数です。</translation>
    </message>
    <message>
        <source>{} has no line {} any more: it was changed since it was read.</source>
        <translation>{} に行 {} はもうありません。読み込み後に変更されています。</translation>
    </message>
    <message>
        <source>{} has no row {} in the sheet &apos;{}&apos; any more.</source>
        <translation>{0} のシート「{2}」に行 {1} はもうありません。</translation>
    </message>
    <message>
        <source>{} cannot be read any more, or is empty.</source>
        <translation>{} は読み込めなくなっているか、空です。</translation>
    </message>
    <message>
        <source>{} is packed; what the sentence says is all there is to show.</source>
        <translation>{} は圧縮されています。示せるのは本文の内容だけです。</translation>
    </message>
    <message>
        <source>Something stands behind the line &apos;# EOF&apos;.</source>
        <translation>行 &apos;# EOF&apos; の後に何かがあります。</translation>
    </message>
    <message>
        <source>The line &apos;# EOF&apos; at the end is missing.</source>
        <translation>最後の行 &apos;# EOF&apos; がありません。</translation>
    </message>
    <message>
        <source>{}: this is no OpenMetrics, so nothing was taken. {}</source>
        <translation>{}: OpenMetrics ではないため、何も取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>A line with # must be &apos;# TYPE&apos;, &apos;# UNIT&apos; or &apos;# HELP&apos; with a name and a text.</source>
        <translation># で始まる行は、名前とテキストを伴う &apos;# TYPE&apos;、&apos;# UNIT&apos;、&apos;# HELP&apos; のいずれかである必要があります。</translation>
    </message>
    <message>
        <source>The line # {} stands behind a sample.</source>
        <translation>行 # {} がサンプルの後にあります。</translation>
    </message>
    <message>
        <source>The line # {} {} stands twice.</source>
        <translation>行 # {} {} が 2 回あります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a metric.</source>
        <translation>「{}」はメトリクスの型ではありません。</translation>
    </message>
    <message>
        <source>The samples of one metric do not stand together.</source>
        <translation>1 つのメトリクスのサンプルがまとまっていません。</translation>
    </message>
    <message>
        <source>Of the samples of one metric some have a time and some have none.</source>
        <translation>1 つのメトリクスのサンプルに、時刻のあるものとないものがあります。</translation>
    </message>
    <message>
        <source>The times of a metric go back.</source>
        <translation>メトリクスの時刻が逆行しています。</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; does not end with its unit &apos;{}&apos;.</source>
        <translation>名前「{}」がその単位「{}」で終わっていません。</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; may have no unit.</source>
        <translation>{}「{}」は単位を持てません。</translation>
    </message>
    <message>
        <source>The name &apos;{}&apos; belongs to two metrics.</source>
        <translation>名前「{}」が 2 つのメトリクスに使われています。</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; breaks the rules of OpenMetrics, so its metric was not taken. {}.</source>
        <translation>{}「{}」は OpenMetrics の規則に違反しているため、そのメトリクスは取り込まれませんでした。{}。</translation>
    </message>
    <message>
        <source>{}: this is OpenMetrics, whose last line must be &apos;# EOF&apos;. The file was cut off; fetch it again.</source>
        <translation>{}: これは OpenMetrics で、最後の行は &apos;# EOF&apos; である必要があります。ファイルが途中で切れています。再度取得してください。</translation>
    </message>
    <message>
        <source>This line was not taken. {}</source>
        <translation>この行は取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>By this format times are in milliseconds, and this one lies before 1974. If it is in seconds, the file is OpenMetrics whose end, &apos;# EOF&apos;, is missing: fetch it again.</source>
        <translation>この形式の時刻はミリ秒ですが、これは 1974 年より前です。秒であれば、このファイルは末尾の &apos;# EOF&apos; が欠けた OpenMetrics です。再度取得してください。</translation>
    </message>
    <message>
        <source>The time of its creation is no time</source>
        <translation>作成時刻が時刻ではない</translation>
    </message>
    <message>
        <source>A counter is neither negative nor NaN</source>
        <translation>カウンターは負にも NaN にもならない</translation>
    </message>
    <message>
        <source>A count is a whole number and not negative</source>
        <translation>カウントは負でない整数</translation>
    </message>
    <message>
        <source>A sum is neither negative nor NaN</source>
        <translation>合計は負にも NaN にもならない</translation>
    </message>
    <message>
        <source>A sum is not NaN</source>
        <translation>合計は NaN にならない</translation>
    </message>
    <message>
        <source>A quantile is not negative</source>
        <translation>分位数は負にならない</translation>
    </message>
    <message>
        <source>The value of an info is 1</source>
        <translation>info の値は 1</translation>
    </message>
    <message>
        <source>The value of a state is 0 or 1</source>
        <translation>state の値は 0 または 1</translation>
    </message>
    <message>
        <source>The buckets do not stand in order</source>
        <translation>バケットが順に並んでいない</translation>
    </message>
    <message>
        <source>A bucket holds less than the one before it</source>
        <translation>バケットの値が前のバケットより小さい</translation>
    </message>
    <message>
        <source>It has no bucket for +Inf</source>
        <translation>+Inf のバケットがない</translation>
    </message>
    <message>
        <source>Its count is not what its bucket for +Inf holds</source>
        <translation>カウントが +Inf のバケットの値と一致しない</translation>
    </message>
    <message>
        <source>It has a sum or a count without the other</source>
        <translation>合計とカウントの一方しかない</translation>
    </message>
    <message>
        <source>With negative buckets it may have no sum</source>
        <translation>負のバケットがある場合は合計を持てない</translation>
    </message>
    <message>
        <source>Its sum is negative and none of its buckets is</source>
        <translation>合計が負なのに、負のバケットがない</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no sample of the {} &apos;{}&apos;.</source>
        <translation>「{0}」は {1}「{2}」のサンプルではありません。</translation>
    </message>
    <message>
        <source>Only a bucket and the total of a counter may have an exemplar.</source>
        <translation>exemplar を持てるのは、バケットとカウンターの total だけです。</translation>
    </message>
    <message>
        <source>A bucket needs the label &apos;le&apos; with a number.</source>
        <translation>バケットには、数値のラベル &apos;le&apos; が必要です。</translation>
    </message>
    <message>
        <source>A quantile needs the label &apos;quantile&apos; with a number from 0 to 1.</source>
        <translation>分位数には、0 から 1 の数値のラベル &apos;quantile&apos; が必要です。</translation>
    </message>
    <message>
        <source>A state needs the label &apos;{}&apos;.</source>
        <translation>state にはラベル「{}」が必要です。</translation>
    </message>
    <message>
        <source>It begins with no metric name.</source>
        <translation>メトリクス名で始まっていません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a metric.</source>
        <translation>「{}」はメトリクスの名前ではありません。</translation>
    </message>
    <message>
        <source>A quote of a label is never closed.</source>
        <translation>ラベルの引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a label.</source>
        <translation>「{}」はラベルの名前ではありません。</translation>
    </message>
    <message>
        <source>Between two labels stands no comma.</source>
        <translation>2 つのラベルの間にコンマがありません。</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; has no value.</source>
        <translation>ラベル「{}」に値がありません。</translation>
    </message>
    <message>
        <source>The value of the label &apos;{}&apos; is not in quotes.</source>
        <translation>ラベル「{}」の値が引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>The label &apos;{}&apos; stands twice.</source>
        <translation>ラベル「{}」が 2 回あります。</translation>
    </message>
    <message>
        <source>One blank must stand before the value.</source>
        <translation>値の前には空白が 1 つ必要です。</translation>
    </message>
    <message>
        <source>Behind the value stands something that is no blank.</source>
        <translation>値の後に空白でないものがあります。</translation>
    </message>
    <message>
        <source>Behind the time stands something that is no blank.</source>
        <translation>時刻の後に空白でないものがあります。</translation>
    </message>
    <message>
        <source>Something stands behind the time.</source>
        <translation>時刻の後に何かがあります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time.</source>
        <translation>「{}」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Its exemplar has no labels in braces.</source>
        <translation>exemplar に波括弧で囲まれたラベルがありません。</translation>
    </message>
    <message>
        <source>The labels of its exemplar have over 128 letters.</source>
        <translation>exemplar のラベルが 128 文字を超えています。</translation>
    </message>
    <message>
        <source>Its exemplar has no value.</source>
        <translation>exemplar に値がありません。</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; of its exemplar is no number.</source>
        <translation>exemplar の値「{}」は数値ではありません。</translation>
    </message>
    <message>
        <source>Behind its exemplar stands something that is no time.</source>
        <translation>exemplar の後に時刻でないものがあります。</translation>
    </message>
    <message>
        <source>Something stands behind its exemplar.</source>
        <translation>exemplar の後に何かがあります。</translation>
    </message>
    <message>
        <source>The flag &apos;{}&apos; is &apos;{}&apos;; flagd knows ENABLED and DISABLED.</source>
        <translation>フラグ「{}」は「{}」ですが、flagd で使えるのは ENABLED と DISABLED です。</translation>
    </message>
    <message>
        <source>The default of &apos;{}&apos; is &apos;{}&apos;, which is none of its variants.</source>
        <translation>「{}」の既定値「{}」は、そのバリアントのいずれでもありません。</translation>
    </message>
    <message>
        <source>This entry has no date in milliseconds.</source>
        <translation>このエントリーにミリ秒単位の日付がありません。</translation>
    </message>
    <message>
        <source>This flag has no key, so it cannot be told from others.</source>
        <translation>このフラグにはキーがないため、ほかと区別できません。</translation>
    </message>
    <message>
        <source>This flag has no name, so it cannot be told from others.</source>
        <translation>このフラグには名前がないため、ほかと区別できません。</translation>
    </message>
    <message>
        <source>This event has no type.</source>
        <translation>このイベントに種類がありません。</translation>
    </message>
    <message>
        <source>1 resource is referred to but described nowhere in this file, so only the name was kept, as a placeholder without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>1 件のリソースが参照されていますが、このファイルのどこにも記述されていないため、情報のないプレースホルダーとして名前だけを保持しました: {}。該当するものを記述したファイルをインポートするか、名寄せしてください。</translation>
    </message>
    <message>
        <source>{} resources are referred to but described nowhere in this file, so only the names were kept, as placeholders without any fact: {}. Import the file that describes what is meant, or match the names.</source>
        <translation>{} 件のリソースが参照されていますが、このファイルのどこにも記述されていないため、情報のないプレースホルダーとして名前だけを保持しました: {}。該当するものを記述したファイルをインポートするか、名寄せしてください。</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} など</translation>
    </message>
    <message>
        <source>&apos;{}&apos; should be a number that is not below zero, but it is {}. The record was not taken.</source>
        <translation>「{}」はゼロ以上の数値である必要がありますが、{} です。このレコードは取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This row has no &apos;pxname&apos;, &apos;svname&apos; or &apos;status&apos;, so it was not taken.</source>
        <translation>この行には &apos;pxname&apos;、&apos;svname&apos;、&apos;status&apos; のいずれかがないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>{}: the statistics of HAProxy lack the column &apos;{}&apos;.</source>
        <translation>{}: HAProxy の統計に列「{}」がありません。</translation>
    </message>
    <message>
        <source>It has no readable time.</source>
        <translation>読み取れる時刻がありません。</translation>
    </message>
    <message>
        <source>Its time is not valid.</source>
        <translation>時刻が有効ではありません。</translation>
    </message>
    <message>
        <source>The time zone &apos;{}&apos; is neither known to this system nor described in the file.</source>
        <translation>タイムゾーン「{}」は、このシステムにもファイルにも定義がありません。</translation>
    </message>
    <message>
        <source>Its DTEND cannot be read. {}</source>
        <translation>DTEND を読み取れません。{}</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>Its DURATION is negative.</source>
        <translation>DURATION が負です。</translation>
    </message>
    <message>
        <source>This event is cancelled, so it was passed over.</source>
        <translation>このイベントはキャンセルされているため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; was not taken. {}</source>
        <translation>イベント「{}」は取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>Its RECURRENCE-ID is no time.</source>
        <translation>RECURRENCE-ID が時刻ではありません。</translation>
    </message>
    <message>
        <source>It has no readable DTSTART.</source>
        <translation>読み取れる DTSTART がありません。</translation>
    </message>
    <message>
        <source>No occurrence of this event lies within two years of the capture time.</source>
        <translation>このイベントの発生は、取得時刻から 2 年以内に 1 回もありません。</translation>
    </message>
    <message>
        <source>This event has no UID, so a later version of it cannot be told from another event.</source>
        <translation>このイベントには UID がないため、後の版と別のイベントを区別できません。</translation>
    </message>
    <message>
        <source>A carriage return stands inside this line; the text may be damaged here.</source>
        <translation>この行の中に復帰文字（CR）があります。テキストがここで破損している可能性があります。</translation>
    </message>
    <message>
        <source>A calendar has no blank lines; this one was passed over.</source>
        <translation>カレンダーに空行は使えません。この空行は読み飛ばしました。</translation>
    </message>
    <message>
        <source>This line is longer than {} KiB; it was passed over.</source>
        <translation>この行は {} KiB を超えるため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>This is no calendar line, because it has no name and colon; it was passed over.</source>
        <translation>名前とコロンがないため、これはカレンダーの行ではありません。読み飛ばしました。</translation>
    </message>
    <message>
        <source>This line stands outside of every component; it was passed over.</source>
        <translation>この行はどのコンポーネントにも属していないため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>The {} that begins here is never closed; the file may be cut off.</source>
        <translation>ここから始まる {} が閉じられていません。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The file ends before the event does.</source>
        <translation>イベントが終わる前にファイルが終わっています。</translation>
    </message>
    <message>
        <source>This {} stands outside of a calendar (BEGIN:VCALENDAR); the file may be a part of one.</source>
        <translation>この {} はカレンダー（BEGIN:VCALENDAR）の外にあります。ファイルがカレンダーの一部である可能性があります。</translation>
    </message>
    <message>
        <source>The {} that ends here was never begun.</source>
        <translation>ここで終わる {} の開始がありません。</translation>
    </message>
    <message>
        <source>The {} that begins here is not closed before the {} around it.</source>
        <translation>ここから始まる {} が、それを囲む {} より前に閉じられていません。</translation>
    </message>
    <message>
        <source>The calendar does not name its VERSION and PRODID, as every calendar has to.</source>
        <translation>カレンダーに、必須の VERSION と PRODID がありません。</translation>
    </message>
    <message>
        <source>The calendar holds nothing.</source>
        <translation>カレンダーには何もありません。</translation>
    </message>
    <message>
        <source>A rule that repeats by the second or minute, by the hour of certain days, or faster than monthly in a time zone, is refused: it might never end. Write certain hours as FREQ=DAILY with BYHOUR.</source>
        <translation>秒または分単位の繰り返し、特定の日の時間単位の繰り返し、タイムゾーン付きで月単位より短い繰り返しの規則は、終わらないおそれがあるため拒否されます。特定の時刻は FREQ=DAILY と BYHOUR で書いてください。</translation>
    </message>
    <message>
        <source>Its rule repeats too often for a plan to hold.</source>
        <translation>規則の繰り返しが、プランで扱うには多すぎます。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no distance from UTC; write e.g. +0100.</source>
        <translation>「{}」は UTC との時差ではありません。+0100 のように書いてください。</translation>
    </message>
    <message>
        <source>It repeats beyond {}; later occurrences were left out. Import the calendar again later to see them.</source>
        <translation>{} より後も繰り返します。以降の発生は除外されました。それらを見るには、後でカレンダーを再度インポートしてください。</translation>
    </message>
    <message>
        <source>Its rule cannot be followed; only its first time was taken.</source>
        <translation>規則に従えないため、最初の 1 回だけを取り込みました。</translation>
    </message>
    <message>
        <source>It repeats more often than {} times; the later ones were left out.</source>
        <translation>繰り返しが {} 回を超えるため、以降のものは除外されました。</translation>
    </message>
    <message>
        <source>Its rule has too many occurrences to be followed to its end.</source>
        <translation>規則による発生が多すぎて、最後までたどれません。</translation>
    </message>
    <message>
        <source>One of its RDATEs is no date or time, so that occurrence was left out.</source>
        <translation>RDATE の 1 つが日付でも時刻でもないため、その発生は除外されました。</translation>
    </message>
    <message>
        <source>One of its EXDATEs is no date or time, so it takes no occurrence out.</source>
        <translation>EXDATE の 1 つが日付でも時刻でもないため、どの発生も取り除きません。</translation>
    </message>
    <message>
        <source>It has no DTSTART.</source>
        <translation>DTSTART がありません。</translation>
    </message>
    <message>
        <source>Its DTSTART cannot be read. {}</source>
        <translation>DTSTART を読み取れません。{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is described more than once in this file, with different values. The later value counts; give the two things different names if they are two.</source>
        <translation>「{}」が、このファイルに異なる値で複数回記述されています。後の値が有効です。別のものであれば、異なる名前を付けてください。</translation>
    </message>
    <message>
        <source>The event &apos;{}&apos; stands more than once in this file. The later one counts.</source>
        <translation>イベント「{}」がこのファイルに複数回あります。後のものが有効です。</translation>
    </message>
    <message>
        <source>The series {} has {} whose time already has another value, the first at {}. The value that stands first in the file was kept; remove the wrong one.</source>
        <translation>時系列 {} に、時刻がすでに別の値を持つ {}があり、最初は {} です。ファイル内で先にある値を保持しました。誤った方を削除してください。</translation>
    </message>
    <message>
        <source>These objects were read: {}.</source>
        <translation>読み込んだオブジェクト: {}。</translation>
    </message>
    <message>
        <source>1 object says nothing about capacity and was passed over: {}.</source>
        <translation>1 個のオブジェクトは容量について何も示していないため、読み飛ばしました: {}。</translation>
    </message>
    <message>
        <source>{} objects say nothing about capacity and were passed over: {}.</source>
        <translation>{} 個のオブジェクトは容量について何も示していないため、読み飛ばしました: {}。</translation>
    </message>
    <message>
        <source>A sample lies in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>将来の時刻のサンプルが 1 個あります（最後は {}）。年と時計を確認してください。サンプルは保持されています。</translation>
    </message>
    <message>
        <source>{} samples lie in the future, the last at {}. Check the year and the clock; they were kept.</source>
        <translation>将来の時刻のサンプルが {} 個あります（最後は {}）。年と時計を確認してください。サンプルは保持されています。</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; covers no service in this file.</source>
        <translation>中断バジェット「{}」の対象となるサービスがこのファイルにありません。</translation>
    </message>
    <message>
        <source>The disruption budget &apos;{}&apos; needs a whole number or a share such as 50%.</source>
        <translation>中断バジェット「{}」には、整数または 50% のような割合が必要です。</translation>
    </message>
    <message>
        <source>{} was not read: the answer of the reading process is damaged.</source>
        <translation>{} は読み込まれませんでした。読み取りプロセスの応答が破損しています。</translation>
    </message>
    <message>
        <source>{} cannot be read safely: it nests deeper than 64 levels.</source>
        <translation>{} を安全に読み込めません: 入れ子が 64 階層より深くなっています。</translation>
    </message>
    <message>
        <source>{} is no list of a Kubernetes API: it has no resourceVersion. Check the address and its path.</source>
        <translation>{} は Kubernetes API のリストではありません。resourceVersion がありません。アドレスとそのパスを確認してください。</translation>
    </message>
    <message>
        <source>{} is no watch of a Kubernetes API: a line of it has no type or no object.</source>
        <translation>{} は Kubernetes API の watch ではありません。type または object のない行があります。</translation>
    </message>
    <message>
        <source>{} has no context &apos;{}&apos;. Name one of its contexts in the parameter &apos;context&apos;.</source>
        <translation>{} にコンテキスト「{}」がありません。パラメーター &apos;context&apos; に、あるコンテキストを指定してください。</translation>
    </message>
    <message>
        <source>The context &apos;{}&apos; of {} names no server: its cluster is missing.</source>
        <translation>{1} のコンテキスト「{0}」にサーバーがありません。クラスターが欠けています。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} is no base64 text, so it cannot be used.</source>
        <translation>{1} の「{0}」は base64 テキストではないため、使えません。</translation>
    </message>
    <message>
        <source>{} is no kubeconfig: it is neither YAML nor JSON.</source>
        <translation>{} は kubeconfig ではありません。YAML でも JSON でもありません。</translation>
    </message>
    <message>
        <source>The measured use of &apos;{}&apos; has no time or no quantity that can be read.</source>
        <translation>「{}」の測定された使用量に、読み取れる時刻または量がありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint; it was taken as NoSchedule.</source>
        <translation>「{}」は taint の effect ではないため、NoSchedule としました。</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; is not ready. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>ノード「{}」は準備完了ではありません。容量はそれでも計算に入ります。復帰しない場合は、シナリオでホストを障害にしてください。</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; does not say what is allocatable; its whole capacity was taken, which is more.</source>
        <translation>ノード「{}」に割り当て可能量（allocatable）が示されていないため、それより大きい全容量を取り込みました。</translation>
    </message>
    <message>
        <source>The node &apos;{}&apos; states no capacity, so nothing fits on it until one is given.</source>
        <translation>ノード「{}」に容量が示されていないため、指定されるまで何も収まりません。</translation>
    </message>
    <message>
        <source>{} holds no Kubernetes object: there is no &apos;kind&apos;. Export it with kubectl get -o json or yaml.</source>
        <translation>{} に Kubernetes オブジェクトがありません。&apos;kind&apos; がありません。kubectl get -o json または yaml でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing here says which deployment the replica set &apos;{}&apos; of the pod &apos;{}&apos; belongs to, so its service is called after the replica set. Export the replica sets too.</source>
        <translation>ポッド「{1}」のレプリカセット「{0}」がどの Deployment に属するかが示されていないため、サービス名はレプリカセットの名前としました。レプリカセットもエクスポートしてください。</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; runs on the node &apos;{}&apos;, which is not in this file. Import the nodes too.</source>
        <translation>ポッド「{}」は、このファイルにないノード「{}」で実行されています。ノードもインポートしてください。</translation>
    </message>
    <message>
        <source>The pod &apos;{}&apos; lists no container, so it asks for nothing.</source>
        <translation>ポッド「{}」にコンテナがないため、何も要求しません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no Kubernetes quantity: {}</source>
        <translation>「{}」は Kubernetes の量ではありません: {}</translation>
    </message>
    <message>
        <source>write a number such as 500m, 2, 128Mi or 1Gi.</source>
        <translation>500m、2、128Mi、1Gi のような数値を書いてください。</translation>
    </message>
    <message>
        <source>K is not legal; write k for 1000 or Ki for 1024.</source>
        <translation>K は使えません。1000 は k、1024 は Ki と書いてください。</translation>
    </message>
    <message>
        <source>the suffix &apos;{}&apos; is unknown.</source>
        <translation>接尾辞「{}」は使えません。</translation>
    </message>
    <message>
        <source>it is too large or has too many digits.</source>
        <translation>大きすぎるか、桁数が多すぎます。</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>it is negative, and an amount cannot be.</source>
        <translation>負の値です。量は負にできません。</translation>
    </message>
    <message>
        <source>Kubernetes has no resource &apos;{}&apos;, so it was left out. Is it misspelled?</source>
        <translation>Kubernetes にリソース「{}」がないため、除外されました。綴りを確認してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; was left out: a fleet has at most {} dimensions.</source>
        <translation>「{}」は除外されました。フリートの次元は最大 {} 個です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of {} means thousandths; this is usually a mistake for Mi or M.</source>
        <translation>{1} の「{0}」は 1000 分の 1 単位を意味します。通常は Mi または M の誤りです。</translation>
    </message>
    <message>
        <source>The node affinity on &apos;{}&apos; uses the operator &apos;{}&apos;, which Penumbra does not follow; it was left out.</source>
        <translation>「{}」のノードアフィニティは、Penumbra が対応していない演算子「{}」を使っているため、除外されました。</translation>
    </message>
    <message>
        <source>The node affinity allows one of several terms; Penumbra keeps only the first one.</source>
        <translation>ノードアフィニティは複数の条件のいずれかを許容していますが、Penumbra は最初の条件だけを保持します。</translation>
    </message>
    <message>
        <source>The pod anti-affinity over &apos;{}&apos; is about other pods or an unknown topology; Penumbra follows rules among pods of one kind per host, rack and zone only, so it was left out.</source>
        <translation>「{}」についてのポッドのアンチアフィニティは、ほかのポッドまたは不明なトポロジーを対象としています。Penumbra が対応しているのは、ホスト、ラック、ゾーンごとの同種のポッド間のルールだけのため、除外されました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no effect of a taint.</source>
        <translation>「{}」は taint の effect ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; asks for {} replicas; the limit is {}.</source>
        <translation>「{}」が要求するレプリカは {} 個で、上限は {} 個です。</translation>
    </message>
    <message>
        <source>No pod of &apos;{}&apos; is in this file, so {} as waiting workloads.</source>
        <translation>「{}」のポッドがこのファイルにないため、{}を待機中のワークロードとして追加しました。</translation>
    </message>
    <message>
        <source>A {} and a {} are both called &apos;{}&apos;; only the first one became a service.</source>
        <translation>{} と {} がどちらも「{}」という名前です。最初のものだけがサービスになりました。</translation>
    </message>
    <message>
        <source>No pod of the DaemonSet &apos;{}&apos; is in this file; {} were added, one on each node in it that fits.</source>
        <translation>DaemonSet「{}」のポッドがこのファイルにないため、適合するファイル内の各ノードに 1 個ずつ、計 {} 個を追加しました。</translation>
    </message>
    <message>
        <source>The {} over &apos;{}&apos; is about pods of several services, of none in this file or over an unknown topology; Penumbra follows rules among the pods of one service per host, rack and zone, so it was left out.</source>
        <translation>「{1}」についての{0}は、複数のサービスのポッド、このファイルにないサービスのポッド、または不明なトポロジーを対象としています。Penumbra が対応しているのは、ホスト、ラック、ゾーンごとの 1 つのサービスのポッド間のルールだけのため、除外されました。</translation>
    </message>
    <message>
        <source>topology spread</source>
        <translation>トポロジー分散</translation>
    </message>
    <message>
        <source>The topology spread over &apos;{}&apos; is followed without its minDomains and nodeTaintsPolicy.</source>
        <translation>「{}」についてのトポロジー分散は、minDomains と nodeTaintsPolicy を除いて適用されます。</translation>
    </message>
    <message>
        <source>pod affinity</source>
        <translation>ポッドアフィニティ</translation>
    </message>
    <message>
        <source>The priority class &apos;{}&apos; is not in this file, so its pods were taken with priority 0. Export the priority classes too.</source>
        <translation>優先度クラス「{}」がこのファイルにないため、そのポッドの優先度を 0 としました。優先度クラスもエクスポートしてください。</translation>
    </message>
    <message>
        <source>A domain has no name.</source>
        <translation>ドメインに名前がありません。</translation>
    </message>
    <message>
        <source>The domain stands here twice.</source>
        <translation>このドメインは 2 回記述されています。</translation>
    </message>
    <message>
        <source>The domain &apos;{}&apos; has no memory or processors that can be read.</source>
        <translation>ドメイン「{}」に、読み取れるメモリまたはプロセッサーがありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too far away to be a time.</source>
        <translation>「{}」は時刻としては遠すぎます。</translation>
    </message>
    <message>
        <source>The column mapping is wrong at /columns/{}/unit: &apos;{}&apos; is no unit for it.</source>
        <translation>列マッピングの /columns/{}/unit が誤っています。「{}」は使える単位ではありません。</translation>
    </message>
    <message>
        <source>{}:1: the column mapping needs a column &apos;{}&apos;, which this file does not have. Choose another mapping or another file.</source>
        <translation>{}:1: 列マッピングには列「{}」が必要ですが、このファイルにはありません。別のマッピングまたは別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is empty, and the mapping says only what these mean: {}.</source>
        <translation>「{}」が空のため、この行は取り込まれませんでした。マッピングに意味が示されているのは次の値だけです: {}。</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; is &apos;{}&apos;, and the mapping says only what these mean: {}.</source>
        <translation>「{}」が「{}」のため、この行は取り込まれませんでした。マッピングに意味が示されているのは次の値だけです: {}。</translation>
    </message>
    <message>
        <source>The mapping does not say what &apos;{}&apos; means.</source>
        <translation>マッピングに「{}」の意味が示されていません。</translation>
    </message>
    <message>
        <source>The column mapping is wrong at {}: {}</source>
        <translation>列マッピングの {} が誤っています: {}</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is unknown there.{}</source>
        <translation>「{}」は使えません。{}</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>テキストが必要です。</translation>
    </message>
    <message>
        <source>a list of texts is needed there.</source>
        <translation>テキストのリストが必要です。</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>数値が必要です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a record of this kind has.{}</source>
        <translation>「{}」は、この種類のレコードの項目ではありません。{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not mapped, and every record of this kind needs it.</source>
        <translation>「{}」がマッピングされていません。この種類のすべてのレコードに必要です。</translation>
    </message>
    <message>
        <source>its members belong to another kind of record.</source>
        <translation>メンバーが別の種類のレコードのものです。</translation>
    </message>
    <message>
        <source>&apos;to&apos; must be a text such as service/{{column}}.</source>
        <translation>&apos;to&apos; は service/{{column}} のようなテキストである必要があります。</translation>
    </message>
    <message>
        <source>A brace is not closed.</source>
        <translation>波括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>The column mapping</source>
        <translation>列マッピング</translation>
    </message>
    <message>
        <source>it must be &apos;mapping&apos;, or this is another kind of document.</source>
        <translation>&apos;mapping&apos; である必要があります。そうでなければ、別の種類の文書です。</translation>
    </message>
    <message>
        <source>only format 1 is known; a newer version of Penumbra may read it.</source>
        <translation>使える形式は 1 だけです。新しいバージョンの Penumbra であれば読み込める可能性があります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a kind of resource nor relation, sample, event or config.</source>
        <translation>「{}」はリソースの種類でも、relation、sample、event、config のいずれでもありません。</translation>
    </message>
    <message>
        <source>it must name a kind of resource for at least one word.</source>
        <translation>少なくとも 1 つの語に対して、リソースの種類を指定する必要があります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of resource. There are {}.</source>
        <translation>「{}」はリソースの種類ではありません。使えるのは {} です。</translation>
    </message>
    <message>
        <source>it needs either &apos;column&apos; (or &apos;columns&apos;) or &apos;template&apos;.</source>
        <translation>&apos;column&apos;（または &apos;columns&apos;）か &apos;template&apos; のどちらかが必要です。</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>リストが必要です。</translation>
    </message>
    <message>
        <source>it must name the column that says what a row is.</source>
        <translation>行が何であるかを示す列を指定する必要があります。</translation>
    </message>
    <message>
        <source>a selector needs a &apos;key&apos;.</source>
        <translation>セレクターには &apos;key&apos; が必要です。</translation>
    </message>
    <message>
        <source>{}: the lines {} and {} both hold line {} of {}, in two versions. Delete one of them.</source>
        <translation>{0}: 行 {1} と行 {2} は、どちらも {4} の行 {3} の異なる版です。一方を削除してください。</translation>
    </message>
    <message>
        <source>{} holds no rejected row of a table. Mend what it tells of in the files themselves and import those.</source>
        <translation>{} に、表から却下された行がありません。示された問題を元のファイルで修正し、そのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{} holds rows of {} and of {}. Leave the rows of one file in it, or write the rejects of each file on its own.</source>
        <translation>{} に {} の行と {} の行があります。1 つのファイルの行だけを残すか、ファイルごとに却下行を書き出してください。</translation>
    </message>
    <message>
        <source>{}: the row with the code &apos;{}&apos;, which holds the headings, stands below rows that need them. Sort the sheet by file and line again.</source>
        <translation>{}: 見出しを含むコード「{}」の行が、それを必要とする行より下にあります。シートをファイルと行の順に並べ直してください。</translation>
    </message>
    <message>
        <source>The answer to a query that computes something names no metric; its series are called &apos;{}&apos; after the file.</source>
        <translation>計算を行うクエリの応答にはメトリクスの名前がないため、その時系列にはファイル名から「{}」という名前を付けました。</translation>
    </message>
    <message>
        <source>The time of this sample lies beyond the year 9999, so it was not taken. Check its unit.</source>
        <translation>このサンプルの時刻は 9999 年より後のため、取り込まれませんでした。単位を確認してください。</translation>
    </message>
    <message>
        <source>{} of the series are counters, which only rise until they begin again. They were stored as they are and fill no host; let the server compute rate() and import that.</source>
        <translation>{} 本の時系列はカウンターで、再開するまで増える一方です。そのまま保存され、どのホストも占有しません。サーバーで rate() を計算し、その結果をインポートしてください。</translation>
    </message>
    <message>
        <source>The labels of {} of the series do not say what they were measured on; they belong to &apos;{}&apos;, named after the file. Rename the file, or import what a server scraped.</source>
        <translation>{} 本の時系列のラベルには測定対象が示されていないため、ファイル名から名付けた「{}」に属するものとしました。ファイル名を変更するか、サーバーがスクレイプしたものをインポートしてください。</translation>
    </message>
    <message>
        <source>{} of the series were measured on &apos;{}&apos;, which is another machine for each server that says so. Give the target its name.</source>
        <translation>{} 本の時系列は「{}」で測定されていますが、これはサーバーごとに異なるマシンを指します。ターゲットに固有の名前を付けてください。</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no parameter; write key=value.</source>
        <translation>「{}」はパラメーターではありません。key=value と書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone. Write e.g. Europe/Berlin.</source>
        <translation>「{}」はタイムゾーンではありません。Europe/Berlin のように書いてください。</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>イベントの終了が開始より前です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no change. {}</source>
        <translation>「{}」は変更ではありません。{}</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; makes &apos;{}&apos; a dimension of its own. Did you mean {}.{}? Then rename the column and import it into a new workspace.</source>
        <translation>列「{}」により「{}」が独立した次元になります。{}.{} のことですか？その場合は列の名前を変更し、新しいワークスペースにインポートしてください。</translation>
    </message>
    <message>
        <source>The unit in its heading is unknown.</source>
        <translation>見出しの単位は使えません。</translation>
    </message>
    <message>
        <source>A fleet has at most {} dimensions, and this one would be another.</source>
        <translation>フリートの次元は最大 {} 個で、これはそれを超えます。</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Leave the cell empty if it is unknown.</source>
        <translation>量は負にできません。不明な場合はセルを空にしてください。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>量が大きすぎます。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this table. Write e.g. overcommit.cpu.</source>
        <translation>「{}」はこの表の次元ではありません。overcommit.cpu のように書いてください。</translation>
    </message>
    <message>
        <source>The factor must be from 0.001 to 1000; 16 is sixteen times.</source>
        <translation>係数は 0.001 から 1000 の間である必要があります。16 は 16 倍です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; in the column &apos;{}&apos; is nothing that one machine alone has, so it tells no other source&apos;s machine from this one and was left out.</source>
        <translation>列「{1}」の「{0}」は 1 台のマシンに固有のものではなく、別のソースのマシンと区別できないため、除外されました。</translation>
    </message>
    <message>
        <source>The {1} of &apos;{0}&apos; was read as {2} bytes, for a plain number is bytes. Write e.g. {2}Gi if you mean GiB.</source>
        <translation>「{0}」の {1} は、単位のない数値はバイトのため、{2} バイトとして読み込みました。GiB の場合は {2}Gi のように書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; ends when it begins, so it never exists. Check exists_from and exists_until.</source>
        <translation>「{}」は開始と同時に終了するため、存在しません。exists_from と exists_until を確認してください。</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; has a {} capacity of zero, so nothing that asks for any fits on it. Leave the cell empty if it is unknown.</source>
        <translation>ホスト「{}」の {} の容量がゼロのため、それを要求するものは収まりません。不明な場合はセルを空にしてください。</translation>
    </message>
    <message>
        <source>Only what has a priority can make others leave. Fill priority, too.</source>
        <translation>ほかを退避させられるのは、優先度のあるものだけです。priority も入力してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no taint. Write key=value:NoSchedule; the effect is NoSchedule, PreferNoSchedule or NoExecute.</source>
        <translation>「{}」は taint ではありません。key=value:NoSchedule のように書いてください。effect は NoSchedule、PreferNoSchedule、NoExecute のいずれかです。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no selector. Write &apos;label=value&apos;, &apos;label in a|b&apos;, &apos;label not-in a|b&apos;, &apos;label exists&apos; or &apos;label absent&apos;.</source>
        <translation>「{}」はセレクターではありません。&apos;label=value&apos;、&apos;label in a|b&apos;、&apos;label not-in a|b&apos;、&apos;label exists&apos;、&apos;label absent&apos; のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no toleration. Write key=value:NoSchedule, a key alone, or * for every taint.</source>
        <translation>「{}」は toleration ではありません。key=value:NoSchedule、キーだけ、またはすべての taint を表す * を書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>「{}」はルールではありません。host、rack、zone のいずれかに続けて、必要に応じて &apos;of GROUP&apos; と &apos;soft&apos; を書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no rule. Write host, rack or zone, then &apos;max 2&apos;, &apos;of GROUP&apos; and &apos;soft&apos; if wanted.</source>
        <translation>「{}」はルールではありません。host、rack、zone のいずれかに続けて、必要に応じて &apos;max 2&apos;、&apos;of GROUP&apos;、&apos;soft&apos; を書いてください。</translation>
    </message>
    <message>
        <source>The metric &apos;{}&apos; is no dimension, so it is kept, but fills no host. Did you mean {}?</source>
        <translation>メトリクス「{}」は次元ではないため、保持されますがどのホストも占有しません。{} のことですか？</translation>
    </message>
    <message>
        <source>The value is empty: this is kept as a gap, not as zero.</source>
        <translation>値が空です。ゼロではなく、欠落として保持されます。</translation>
    </message>
    <message>
        <source>The use of {} cannot be negative.</source>
        <translation>{} の使用量は負にできません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not {}.</source>
        <translation>「{}」は{}ではありません。</translation>
    </message>
    <message>
        <source>a number of calls for each request, e.g. 2 or 0.3</source>
        <translation>リクエストごとの呼び出し回数（例: 2、0.3）</translation>
    </message>
    <message>
        <source>a share from 0 to 1, or 0 % to 100 %</source>
        <translation>0 から 1、または 0 % から 100 % の割合</translation>
    </message>
    <message>
        <source>a time such as 250ms or 2s</source>
        <translation>250ms や 2s のような時間</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no call from one service to another, so what is said of its calls changes nothing.</source>
        <translation>「{}」はサービス間の呼び出しではないため、その呼び出しについての記述は何にも影響しません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand in a relation to itself.</source>
        <translation>「{}」は自身と関係を持てません。</translation>
    </message>
    <message>
        <source>An object of NetBox should stand here.</source>
        <translation>ここには NetBox のオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>This is one page of a list of {}; ask for the others too and import them.</source>
        <translation>これは {} のリストの 1 ページです。ほかのページも取得してインポートしてください。</translation>
    </message>
    <message>
        <source>{} holds no object of NetBox: it has neither &apos;results&apos; nor an &apos;id&apos;.</source>
        <translation>{} に NetBox のオブジェクトがありません。&apos;results&apos; も &apos;id&apos; もありません。</translation>
    </message>
    <message>
        <source>This device has neither a name nor an id.</source>
        <translation>このデバイスには名前も id もありません。</translation>
    </message>
    <message>
        <source>This virtual machine has no name.</source>
        <translation>この仮想マシンには名前がありません。</translation>
    </message>
    <message>
        <source>This {} has no name.</source>
        <translation>この {} には名前がありません。</translation>
    </message>
    <message>
        <source>NetBox does not say what its {} offer, and not each of them runs workloads. Import their facts, or cordon what is no server.</source>
        <translation>NetBox には {}の提供量が示されておらず、すべてがワークロードを実行するとは限りません。facts をインポートするか、サーバーでないものを配置停止にしてください。</translation>
    </message>
    <message>
        <source>{} no name: the id is taken for it, such as device-12.</source>
        <translation>{}に名前がないため、device-12 のように id を名前としました。</translation>
    </message>
    <message>
        <source>The disks of {} were read in GB, as releases up to 4.0 write them; from 4.1 on they are in MB.</source>
        <translation>{}のディスクは、4.0 までのリリースの出力に合わせて GB として読み込みました。4.1 以降では MB です。</translation>
    </message>
    <message>
        <source>{} has the columns of no table of NetBox that Penumbra knows: devices, virtual machines, racks and sites.</source>
        <translation>{} の列は、Penumbra で使える NetBox の表（デバイス、仮想マシン、ラック、サイト）のいずれのものでもありません。</translation>
    </message>
    <message>
        <source>This hypervisor has no &apos;hypervisor_hostname&apos;.</source>
        <translation>このハイパーバイザーに &apos;hypervisor_hostname&apos; がありません。</translation>
    </message>
    <message>
        <source>The hypervisor &apos;{}&apos; is down. Its capacity is counted all the same; fail the host in a scenario if it will stay away.</source>
        <translation>ハイパーバイザー「{}」は停止しています。容量はそれでも計算に入ります。復帰しない場合は、シナリオでホストを障害にしてください。</translation>
    </message>
    <message>
        <source>This server has neither a name nor a UUID.</source>
        <translation>このサーバーには名前も UUID もありません。</translation>
    </message>
    <message>
        <source>This compute service names no host.</source>
        <translation>このコンピュートサービスにホストが示されていません。</translation>
    </message>
    <message>
        <source>This availability zone has no &apos;zoneName&apos;.</source>
        <translation>このアベイラビリティゾーンに &apos;zoneName&apos; がありません。</translation>
    </message>
    <message>
        <source>This server has neither a name nor an id.</source>
        <translation>このサーバーには名前も id もありません。</translation>
    </message>
    <message>
        <source>An object should stand here.</source>
        <translation>ここにはオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>This is one page of the {}; ask for the next one too and import it.</source>
        <translation>これは {} の 1 ページです。次のページも取得してインポートしてください。</translation>
    </message>
    <message>
        <source>{} not state what is offered. The compute API leaves that out of lists and from version 2.88 on; ask for details with OpenStack-API-Version: compute 2.53.</source>
        <translation>{}に提供量が示されていません。コンピュート API は、リストとバージョン 2.88 以降ではこれを省略します。OpenStack-API-Version: compute 2.53 で詳細を取得してください。</translation>
    </message>
    <message>
        <source>{} hypervisors state the same {} GiB of disk. If that is one shared storage, it was counted {} times.</source>
        <translation>{0} 台のハイパーバイザーが同じ {1} GiB のディスクを示しています。1 つの共有ストレージであれば、{2} 回数えられています。</translation>
    </message>
    <message>
        <source>{} not say the hypervisor, so each was taken as a host of its own. An administrator&apos;s list says it.</source>
        <translation>{}にハイパーバイザーが示されていないため、それぞれを独立したホストとしました。管理者が取得した一覧であれば示されます。</translation>
    </message>
    <message>
        <source>The size of {} is not known: the flavor is neither there nor in this file.</source>
        <translation>{}のサイズが不明です。フレーバーが示されておらず、このファイルにもありません。</translation>
    </message>
    <message>
        <source>It does not say at what time the change begins, e.g. 2026-12-01T02:00Z.</source>
        <translation>変更の開始日時（例: 2026-12-01T02:00Z）が示されていません。</translation>
    </message>
    <message>
        <source>{} Give the time with its offset from UTC.</source>
        <translation>{} 時刻には UTC との時差を付けてください。</translation>
    </message>
    <message>
        <source>A change takes from 1s to {}, not &apos;{}&apos;.</source>
        <translation>変更の所要時間は 1s から {} の間で、「{}」は使えません。</translation>
    </message>
    <message>
        <source>{} is no planned change: it must begin with &quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1.</source>
        <translation>{} は予定変更ではありません。&quot;penumbra&quot;: &quot;planned-change&quot;, &quot;format&quot;: 1 で始まる必要があります。</translation>
    </message>
    <message>
        <source>{} has a member &apos;{}&apos;, which a planned change does not take.{}</source>
        <translation>{} のメンバー「{}」は、予定変更では使えません。{}</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {} must be a text.</source>
        <translation>{1} のメンバー「{0}」はテキストである必要があります。</translation>
    </message>
    <message>
        <source>A planned change needs the time at which it begins.</source>
        <translation>予定変更には開始日時が必要です。</translation>
    </message>
    <message>
        <source>A planned change ends after it begins.</source>
        <translation>予定変更の終了は開始より後である必要があります。</translation>
    </message>
    <message>
        <source>{} describes nothing that a plan could change: no host, workload or service. It can only be imported as what is there.</source>
        <translation>{} には、ホスト、ワークロード、サービスなど、プランで変更できるものが記述されていません。現状としてインポートすることだけができます。</translation>
    </message>
    <message>
        <source>These take part in no plan here, so they are left out of the change: {}.</source>
        <translation>次のものはここのプランの対象にならないため、変更から除外されました: {}。</translation>
    </message>
    <message>
        <source>The {} of {} is known only after the plan is applied, so it is not part of the change.</source>
        <translation>{1} の {0} はプランの適用後に初めて決まるため、変更には含まれません。</translation>
    </message>
    <message>
        <source>There is no reader &apos;{}&apos;. Use one of {}.</source>
        <translation>リーダー「{}」はありません。次のいずれかを使ってください: {}。</translation>
    </message>
    <message>
        <source>{} is in no format that Penumbra knows. It reads {}; name one to insist on it.</source>
        <translation>{} は Penumbra で使える形式ではありません。読み込めるのは {} です。特定の形式として読み込むには、その名前を指定してください。</translation>
    </message>
    <message>
        <source>{} holds neither silences or alerts nor a configuration of an Alertmanager.</source>
        <translation>{} には、サイレンス、アラート、Alertmanager の設定のいずれもありません。</translation>
    </message>
    <message>
        <source>Facts are an object, but this is none.</source>
        <translation>facts はオブジェクトですが、これはオブジェクトではありません。</translation>
    </message>
    <message>
        <source>{} left out, because any of them may be a secret. Import the facts of the hosts for what they are like.</source>
        <translation>{}は、シークレットの可能性があるため除外されました。ホストの特性は、facts をインポートしてください。</translation>
    </message>
    <message>
        <source>This looks like a {} of Ansible, which names no host; nothing came in. Import the inventory itself, or what `ansible-inventory --list` prints.</source>
        <translation>これは Ansible の{}のようで、ホストの名前がないため、何も取り込まれませんでした。インベントリ自体、または `ansible-inventory --list` の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>An inventory is a mapping of groups, but this is none.</source>
        <translation>インベントリはグループのマッピングですが、これはマッピングではありません。</translation>
    </message>
    <message>
        <source>{} holds no configuration item of AWS Config.</source>
        <translation>{} に AWS Config の構成アイテムがありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name of a {}: it has 1 to 63 letters, digits and - _ . only.</source>
        <translation>「{}」は {} の名前ではありません。使えるのは英字、数字、- _ . で、1 から 63 文字です。</translation>
    </message>
    <message>
        <source>&apos;{}:{}/{}&apos; is no component, API, resource or system that can be named. Write it as kind:namespace/name.</source>
        <translation>「{}:{}/{}」は、指定できるコンポーネント、API、リソース、システムではありません。kind:namespace/name と書いてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is said to depend on itself.</source>
        <translation>「{}」が自身に依存するとされています。</translation>
    </message>
    <message>
        <source>This is no deployment, run or schedule of GitHub or GitLab.</source>
        <translation>これは GitHub または GitLab のデプロイ、実行、スケジュールではありません。</translation>
    </message>
    <message>
        <source>A template has Resources by their names; this document has none.</source>
        <translation>テンプレートには名前をキーとする Resources がありますが、この文書にはありません。</translation>
    </message>
    <message>
        <source>This template has no Resources, which each must have.</source>
        <translation>このテンプレートに、必須の Resources がありません。</translation>
    </message>
    <message>
        <source>A Compose file has &apos;services&apos; by their names at its top; this document has none.</source>
        <translation>Compose ファイルの最上位には名前をキーとする &apos;services&apos; がありますが、この文書にはありません。</translation>
    </message>
    <message>
        <source>1 row was passed over because the mapping&apos;s filter does not keep it.</source>
        <translation>1 行は、マッピングのフィルターの対象外のため読み飛ばしました。</translation>
    </message>
    <message>
        <source>{} rows were passed over because the mapping&apos;s filter does not keep them.</source>
        <translation>{} 行は、マッピングのフィルターの対象外のため読み飛ばしました。</translation>
    </message>
    <message>
        <source>The row was not taken because its &apos;{}&apos; cannot be read. {}</source>
        <translation>「{}」を読み取れないため、この行は取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>{} seems to hold series. To keep them here, name its columns resource, metric, time and value, or give a column mapping with &quot;record&quot;: &quot;sample&quot;. `penumbra-cli forecast --csv` reads it as it is, without a workspace.</source>
        <translation>{} には時系列があるようです。ここに保持するには、列の名前を resource、metric、time、value とするか、&quot;record&quot;: &quot;sample&quot; の列マッピングを指定してください。`penumbra-cli forecast --csv` では、ワークスペースなしでそのまま読み込めます。</translation>
    </message>
    <message>
        <source>{} is a CSV file whose columns ({}) belong to no table of Penumbra: {}. Name its columns so, or give a column mapping, a JSON file that says what they mean (on the command line: --map FILE; `penumbra-cli schema mapping` describes it).</source>
        <translation>{} は CSV ファイルですが、その列（{}）は Penumbra の表のいずれのものでもありません: {}。列の名前を合わせるか、列の意味を示す JSON ファイルである列マッピングを指定してください（コマンドラインでは --map FILE。`penumbra-cli schema mapping` に説明があります）。</translation>
    </message>
    <message>
        <source>This line is no package with a version behind a tab, so it was not taken.</source>
        <translation>この行は、タブの後にバージョンのあるパッケージではないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This package has no good name or version.</source>
        <translation>このパッケージに有効な名前またはバージョンがありません。</translation>
    </message>
    <message>
        <source>Lines without a time were taken as measured at {}, {}.</source>
        <translation>時刻のない行は、{} に測定されたものとしました（{}）。</translation>
    </message>
    <message>
        <source>as node_time_seconds says</source>
        <translation>node_time_seconds による</translation>
    </message>
    <message>
        <source>when the file was last changed</source>
        <translation>ファイルの最終更新日時</translation>
    </message>
    <message>
        <source>when it was read</source>
        <translation>読み込み日時</translation>
    </message>
    <message>
        <source>The file describes metrics, but holds no value of any.</source>
        <translation>ファイルにメトリクスの説明はありますが、値が 1 つもありません。</translation>
    </message>
    <message>
        <source>These are no flags of flagd, Unleash or LaunchDarkly.</source>
        <translation>これは flagd、Unleash、LaunchDarkly のフラグではありません。</translation>
    </message>
    <message>
        <source>{}: this is no table of HAProxy&apos;s statistics, which begins with &apos;{}&apos;. Fetch the page with &apos;;csv&apos; at its end, or say &apos;show stat&apos; to the socket.</source>
        <translation>{}: これは HAProxy の統計の表ではありません。表は「{}」で始まります。末尾に &apos;;csv&apos; を付けてページを取得するか、ソケットに &apos;show stat&apos; を送ってください。</translation>
    </message>
    <message>
        <source>A line of this part cannot be read: {}.</source>
        <translation>この部分の行を読み取れません: {}。</translation>
    </message>
    <message>
        <source>{}: this is no calendar that can be read. {}</source>
        <translation>{}: 読み取れるカレンダーではありません。{}</translation>
    </message>
    <message>
        <source>It holds no component.</source>
        <translation>コンポーネントがありません。</translation>
    </message>
    <message>
        <source>The calendar holds no event that can be planned with.</source>
        <translation>カレンダーに、計画に使えるイベントがありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time in __REALTIME_TIMESTAMP, so this entry was not taken.</source>
        <translation>__REALTIME_TIMESTAMP の「{}」が時刻ではないため、このエントリーは取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This entry is no object, so it was not taken.</source>
        <translation>このエントリーはオブジェクトではないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This entry was not taken. {}</source>
        <translation>このエントリーは取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>This line does not begin with a time, a host and a program, so it was not taken.</source>
        <translation>この行は時刻、ホスト、プログラムで始まっていないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This {} of Kustomize describes how objects are made, not what there is. Import the output of `kubectl kustomize` instead.</source>
        <translation>Kustomize のこの {} は、現状ではなくオブジェクトの作り方を記述したものです。代わりに `kubectl kustomize` の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>This object has no &apos;kind&apos;, so it cannot be read.</source>
        <translation>このオブジェクトには &apos;kind&apos; がないため、読み取れません。</translation>
    </message>
    <message>
        <source>The {} &apos;{}&apos; is a hook of a chart: it runs at a release only and was passed over.</source>
        <translation>{}「{}」はチャートのフックで、リリース時にのみ実行されるため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>This {} has no name, so it cannot be told from others.</source>
        <translation>この {} には名前がないため、ほかと区別できません。</translation>
    </message>
    <message>
        <source>{}:{}: this is no well-formed XML: {}.</source>
        <translation>{}:{}: 整形式の XML ではありません: {}。</translation>
    </message>
    <message>
        <source>{} defines no domain of libvirt.</source>
        <translation>{} に libvirt のドメインの定義がありません。</translation>
    </message>
    <message>
        <source>{}: its description is no object.</source>
        <translation>{}: 説明がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The times do not say their zone and were taken as UTC. Name the zone of the log.</source>
        <translation>時刻にタイムゾーンがないため、UTC としました。ログのタイムゾーンを指定してください。</translation>
    </message>
    <message>
        <source>{}:1: these columns belong to no table of Penumbra. Each needs some: {}. Use a column mapping for other tables.</source>
        <translation>{}:1: これらの列は Penumbra の表のいずれのものでもありません。それぞれに必要な列: {}。ほかの表には列マッピングを使ってください。</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {}.</source>
        <translation>ファイルにエンコーディングが示されていないため、{} として読み込みました。</translation>
    </message>
    <message>
        <source>The column &apos;{}&apos; is unknown here and was left out.{}</source>
        <translation>列「{}」はここでは使えないため、除外されました。{}</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns; the extra ones were left out.</source>
        <translation>この行のセルの数が列の数を超えています。余分なセルは除外されました。</translation>
    </message>
    <message>
        <source>{} holds no answer of the compute API of OpenStack, such as hypervisors or servers.</source>
        <translation>{} に、ハイパーバイザーやサーバーなど、OpenStack のコンピュート API の応答がありません。</translation>
    </message>
    <message>
        <source>This object holds no logs, spans or metrics.</source>
        <translation>このオブジェクトにログ、スパン、メトリクスがありません。</translation>
    </message>
    <message>
        <source>This record has no time, so it was not taken.</source>
        <translation>このレコードには時刻がないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>{} must hold the plan either as JSON in &quot;content&quot; or as &quot;text&quot;, e.g. a manifest in YAML.</source>
        <translation>{} では、プランを &quot;content&quot; に JSON で、または &quot;text&quot; にテキスト（例: YAML のマニフェスト）で示す必要があります。</translation>
    </message>
    <message>
        <source>{}: There is no reader &apos;{}&apos;; &apos;schema&apos; lists them.</source>
        <translation>{}: リーダー「{}」はありません。&apos;schema&apos; で一覧を表示できます。</translation>
    </message>
    <message>
        <source>What {} holds is in no format that a change can be read from.</source>
        <translation>{} の内容は、変更を読み取れる形式ではありません。</translation>
    </message>
    <message>
        <source>The server says: {}</source>
        <translation>サーバーからのメッセージ: {}</translation>
    </message>
    <message>
        <source>The server refused the query ({}): {}. Mend the query and ask again.</source>
        <translation>サーバーがクエリを拒否しました（{}）: {}。クエリを修正して再度照会してください。</translation>
    </message>
    <message>
        <source>These labels name no metric.</source>
        <translation>これらのラベルにメトリクスの名前がありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no type of a result that is known here.</source>
        <translation>「{}」は、ここで使える結果の型ではありません。</translation>
    </message>
    <message>
        <source>The result is no list.</source>
        <translation>結果がリストではありません。</translation>
    </message>
    <message>
        <source>This row has no labels under &apos;metric&apos;, so it was not taken.</source>
        <translation>この行には &apos;metric&apos; の下にラベルがないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This is no pair of a time and a value in quotes, so it was not taken.</source>
        <translation>これは時刻と、引用符で囲まれた値の組ではないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>{} values have {} times.</source>
        <translation>{} 個の値に対して、時刻が {} 個あります。</translation>
    </message>
    <message>
        <source>This value or its time is no number.</source>
        <translation>この値またはその時刻が数値ではありません。</translation>
    </message>
    <message>
        <source>The server cannot scrape this target: {}</source>
        <translation>サーバーはこのターゲットをスクレイプできません: {}</translation>
    </message>
    <message>
        <source>The answer holds no data.</source>
        <translation>応答にデータがありません。</translation>
    </message>
    <message>
        <source>{} is a web page and no answer of a Prometheus server: a proxy or a login page stood in between.</source>
        <translation>{} は Web ページで、Prometheus サーバーの応答ではありません。プロキシまたはログインページが間に入っています。</translation>
    </message>
    <message>
        <source>This is no answer of a Prometheus server.</source>
        <translation>これは Prometheus サーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>The answer holds no series.</source>
        <translation>応答に時系列がありません。</translation>
    </message>
    <message>
        <source>this is no block of snappy, as an answer to remote read is.</source>
        <translation>リモート読み取りの応答であるはずの snappy のブロックではありません。</translation>
    </message>
    <message>
        <source>its content is larger than 256 MiB. Ask for less time at once.</source>
        <translation>内容が 256 MiB を超えています。一度に取得する期間を短くしてください。</translation>
    </message>
    <message>
        <source>its compression is damaged or cut off. Fetch it again.</source>
        <translation>圧縮が破損しているか、途中で切れています。再度取得してください。</translation>
    </message>
    <message>
        <source>its content is no answer to remote read. Fetch it again.</source>
        <translation>内容がリモート読み取りの応答ではありません。再度取得してください。</translation>
    </message>
    <message>
        <source>{}: it holds no host, so it is no export of sadf.</source>
        <translation>{}: ホストがないため、sadf のエクスポートではありません。</translation>
    </message>
    <message>
        <source>{} holds no object, as Terraform writes one.</source>
        <translation>{} に、Terraform が出力する形のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>{} is a Terraform plan in format &apos;{}&apos;; formats 0 and 1 can be read.</source>
        <translation>{} は形式「{}」の Terraform プランです。読み込める形式は 0 と 1 です。</translation>
    </message>
    <message>
        <source>This is no advisory of OSV, CVE, NVD, Anchore or Debian&apos;s tracker.</source>
        <translation>これは OSV、CVE、NVD、Anchore、Debian のトラッカーのアドバイザリではありません。</translation>
    </message>
    <message>
        <source>Zabbix refused the request: {} {} Mend it and ask again.</source>
        <translation>Zabbix がリクエストを拒否しました: {} {} 修正して再度照会してください。</translation>
    </message>
    <message>
        <source>This is neither an export of Zabbix nor an answer of its API.</source>
        <translation>これは Zabbix のエクスポートでも、その API の応答でもありません。</translation>
    </message>
    <message>
        <source>This export of Zabbix holds nothing that can be read.</source>
        <translation>この Zabbix のエクスポートに、読み取れるものがありません。</translation>
    </message>
    <message>
        <source>1 thing is named here but described elsewhere, for example &apos;{}&apos;. Only the name was added; import what describes what is meant.</source>
        <translation>1 件の名前がここにありますが、記述は別の場所にあります。例: 「{}」。名前だけを追加しました。該当するものを記述したファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>{} things are named here but described elsewhere, for example &apos;{}&apos;. Only the names were added; import what describes what is meant.</source>
        <translation>{} 件の名前がここにありますが、記述は別の場所にあります。例: 「{}」。名前だけを追加しました。該当するものを記述したファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>A comma in a number can mean thousands or a decimal; write the number with a point.</source>
        <translation>数値のコンマは桁区切りとも小数点とも解釈できます。小数点にはピリオドを使って書いてください。</translation>
    </message>
    <message>
        <source>Write the number without a sign for thousands.</source>
        <translation>数値は桁区切りの記号なしで書いてください。</translation>
    </message>
    <message>
        <source>It is empty, and this row needs it.</source>
        <translation>空ですが、この行に必要です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is ambiguous. {}</source>
        <translation>「{}」はあいまいです。{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no whole number from {} to {}.</source>
        <translation>「{}」は {} から {} の整数ではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither yes nor no.</source>
        <translation>「{}」は yes でも no でもありません。</translation>
    </message>
    <message>
        <source>The row was not taken because of its column &apos;{}&apos;. {}</source>
        <translation>列「{}」のため、この行は取り込まれませんでした。{}</translation>
    </message>
    <message>
        <source>{} virtual machines share their name with another one; their VM ID was added to the name.</source>
        <translation>{} 台の仮想マシンの名前がほかと重複しているため、名前に VM ID を追加しました。</translation>
    </message>
    <message>
        <source>{} virtual machines share their UUID with another one, as clones do, so it was not taken as their identity.</source>
        <translation>{} 台の仮想マシンの UUID がほかと重複しているため（クローンによく見られます）、識別子として使いませんでした。</translation>
    </message>
    <message>
        <source>The virtual machine &apos;{}&apos; of vMemory stands not, or more than once, in vInfo; its row was passed over.</source>
        <translation>vMemory の仮想マシン「{}」は vInfo にないか、複数回あるため、その行は読み飛ばしました。</translation>
    </message>
    <message>
        <source>Of {} vInfo and vMemory state different memory sizes. The one in vInfo was taken.</source>
        <translation>{}のメモリサイズが vInfo と vMemory で異なります。vInfo の値を使いました。</translation>
    </message>
    <message>
        <source>A vCPU counts as one core ({}), and hyperthreads are no cores; give a host an overcommit.cpu where more may be reserved than it has.</source>
        <translation>vCPU は 1 コアとして数え（{}）、ハイパースレッドはコアとして数えません。容量を超えて予約できるホストには overcommit.cpu を指定してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is below zero.</source>
        <translation>「{}」はゼロ未満です。</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; does not state its {}; it stays unknown until another source says.</source>
        <translation>ホスト「{}」に{}が示されていません。別のソースが示すまで不明のままです。</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>コア数</translation>
    </message>
    <message>
        <source>cores and memory</source>
        <translation>コア数とメモリ</translation>
    </message>
    <message>
        <source>{} is a workbook without a tab of RVTools, such as vInfo or vHost.</source>
        <translation>{} は、vInfo や vHost など RVTools のタブのないワークブックです。</translation>
    </message>
    <message>
        <source>{} has the columns of no tab of RVTools that Penumbra knows.</source>
        <translation>{} の列は、Penumbra で使える RVTools のタブのいずれのものでもありません。</translation>
    </message>
    <message>
        <source>{} has the columns of no table of ServiceNow that Penumbra knows.</source>
        <translation>{} の列は、Penumbra で使える ServiceNow の表のいずれのものでもありません。</translation>
    </message>
    <message>
        <source>The export has exactly 10,000 rows, where ServiceNow cuts exports off. Check that nothing is missing.</source>
        <translation>エクスポートがちょうど 10,000 行です。ServiceNow はそこで打ち切ります。欠けているものがないか確認してください。</translation>
    </message>
    <message>
        <source>{} holds no answer of ServiceNow&apos;s Table API: there is no &apos;result&apos;.</source>
        <translation>{} に ServiceNow の Table API の応答がありません。&apos;result&apos; がありません。</translation>
    </message>
    <message>
        <source>A record should stand here.</source>
        <translation>ここにはレコードが必要です。</translation>
    </message>
    <message>
        <source>The answer has exactly 10,000 records, where ServiceNow cuts it off. Ask for the rest with sysparm_offset.</source>
        <translation>応答がちょうど 10,000 件です。ServiceNow はそこで打ち切ります。残りは sysparm_offset で取得してください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; does not say which is the day and which the month. Export the values, not what is displayed (sysparm_display_value=false), or dates as 2026-01-31.</source>
        <translation>「{}」では、どちらが日でどちらが月かがわかりません。表示値ではなく値をエクスポートするか（sysparm_display_value=false）、日付を 2026-01-31 の形にしてください。</translation>
    </message>
    <message>
        <source>This configuration item has no name.</source>
        <translation>この構成アイテムには名前がありません。</translation>
    </message>
    <message>
        <source>This relation has no parent or no child.</source>
        <translation>この関係に親または子がありません。</translation>
    </message>
    <message>
        <source>This change has no number.</source>
        <translation>この変更に番号がありません。</translation>
    </message>
    <message>
        <source>This change ends before it begins.</source>
        <translation>この変更の終了が開始より前です。</translation>
    </message>
    <message>
        <source>Sizes of memory in MB and of disks in GB were read as MiB and GiB, as the discovery counts them; the CPU count is that of sockets, each with the core count where it is stated.</source>
        <translation>MB 単位のメモリと GB 単位のディスクのサイズは、ディスカバリーの数え方に合わせて MiB と GiB として読み込みました。CPU 数はソケット数で、コア数が示されていればそれぞれに適用します。</translation>
    </message>
    <message>
        <source>{} (sys_id) of what is not in this file, so nothing is found by it. Ask for names too, with sysparm_display_value=all.</source>
        <translation>{}は、このファイルにないもののキー（sys_id）のため、名前による検索には使えません。sysparm_display_value=all で名前も取得してください。</translation>
    </message>
    <message>
        <source>Nothing says how many processors &apos;{}&apos; has, so their use is known as a share only. Export with sadf -j, which says it.</source>
        <translation>「{}」のプロセッサー数が示されていないため、使用量は割合でしかわかりません。プロセッサー数を含む sadf -j でエクスポートしてください。</translation>
    </message>
    <message>
        <source>These times are local ones of the zone &apos;{}&apos;, which is not known here; they were taken as UTC. Export with sadf -j without -T.</source>
        <translation>これらの時刻は、ここで使えないタイムゾーン「{}」の現地時刻のため、UTC としました。-T を付けずに sadf -j でエクスポートしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no date and time, so what was measured then was not taken.</source>
        <translation>「{}」は日時ではないため、その時点の測定値は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This host has no &apos;nodename&apos;, so it was not taken.</source>
        <translation>このホストには &apos;nodename&apos; がないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This heading does not begin with &apos;# hostname;interval;timestamp&apos;.</source>
        <translation>この見出しは &apos;# hostname;interval;timestamp&apos; で始まっていません。</translation>
    </message>
    <message>
        <source>This row has no host, time and values.</source>
        <translation>この行にホスト、時刻、値がありません。</translation>
    </message>
    <message>
        <source>No heading stands above this row.</source>
        <translation>この行の上に見出しがありません。</translation>
    </message>
    <message>
        <source>This row has {} cells, its heading {}.</source>
        <translation>この行のセルは {} 個ですが、見出しは {} 個です。</translation>
    </message>
    <message>
        <source>These times are local ones and the file names no zone; they were taken as UTC. Export with sadf -d without -T.</source>
        <translation>これらの時刻は現地時刻で、ファイルにタイムゾーンがないため、UTC としました。-T を付けずに sadf -d でエクスポートしてください。</translation>
    </message>
    <message>
        <source>This plan ended in an error, so it may lack changes.</source>
        <translation>このプランはエラーで終了したため、変更が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{} is to be deleted. Plan with --edit &apos;remove-host host={}&apos;.</source>
        <translation>{} は削除される予定です。--edit &apos;remove-host host={}&apos; で計画してください。</translation>
    </message>
    <message>
        <source>{} of {} and {} to be made: what is not there yet was not added; plan with --edit &apos;add-hosts count={} cpu={}m memory={}&apos;.</source>
        <translation>{0}（{1}、{2}）が作成される予定です。まだないものは追加されませんでした。--edit &apos;add-hosts count={3} cpu={4}m memory={5}&apos; で計画してください。</translation>
    </message>
    <message>
        <source>{} to be made whose size this plan does not say.</source>
        <translation>{}が作成される予定ですが、このプランにはサイズが示されていません。</translation>
    </message>
    <message>
        <source>This resource has no type or no name, so it cannot be told from others.</source>
        <translation>このリソースには種類または名前がないため、ほかと区別できません。</translation>
    </message>
    <message>
        <source>Terraform notes what was made from what. {} taken as relations, between services or of a machine to its disk: a service is taken to fail with what it refers to.</source>
        <translation>Terraform は、何から何が作成されたかを記録しています。サービス間、またはマシンとそのディスクの間の {}を関係として取り込みました。サービスは、参照先とともに停止するものとします。</translation>
    </message>
    <message>
        <source>{} has no id, so it was never made or its state is damaged. Refresh the state, or remove it there.</source>
        <translation>{} には id がないため、作成されていないか、ステートが破損しています。ステートを更新するか、そこから削除してください。</translation>
    </message>
    <message>
        <source>{} is a Terraform state of version {}; versions 1 to 4 can be read.</source>
        <translation>{} はバージョン {} の Terraform ステートです。読み込めるバージョンは 1 から 4 です。</translation>
    </message>
    <message>
        <source>{} of {} does not say how releases stand.</source>
        <translation>{1} の {0} に、リリースごとの状況が示されていません。</translation>
    </message>
    <message>
        <source>Of {} it is not known yet whether it is affected; that was left out. It does not mean that it is safe.</source>
        <translation>{}は、影響の有無がまだわからないため除外されました。安全であることを意味するものではありません。</translation>
    </message>
    <message>
        <source>This advisory has no id, so it cannot be told from others.</source>
        <translation>このアドバイザリには id がないため、ほかと区別できません。</translation>
    </message>
    <message>
        <source>This is the format 1.1 of NVD, which is no longer kept. Download it in format 2.0.</source>
        <translation>これは、すでに維持されていない NVD の形式 1.1 です。形式 2.0 でダウンロードしてください。</translation>
    </message>
    <message>
        <source>This host has no name under &apos;host&apos;.</source>
        <translation>このホストには &apos;host&apos; に名前がありません。</translation>
    </message>
    <message>
        <source>The host &apos;{}&apos; is disabled in Zabbix, so it has no new values; it may be gone.</source>
        <translation>ホスト「{}」は Zabbix で無効になっているため、新しい値がありません。すでに存在しない可能性があります。</translation>
    </message>
    <message>
        <source>The maintenance &apos;{}&apos; is for the group &apos;{}&apos;, whose hosts are not in this answer. Add them to its events.</source>
        <translation>メンテナンス「{}」の対象はグループ「{}」ですが、そのホストがこの応答にありません。イベントにホストを追加してください。</translation>
    </message>
    <message>
        <source>This maintenance has no &apos;maintenanceid&apos;, or &apos;active_till&apos; is not after &apos;active_since&apos;.</source>
        <translation>このメンテナンスに &apos;maintenanceid&apos; がないか、&apos;active_till&apos; が &apos;active_since&apos; より後ではありません。</translation>
    </message>
    <message>
        <source>Zabbix keeps repeating maintenances by the clock of its server, whose zone no answer tells; they were taken as UTC.</source>
        <translation>Zabbix の繰り返しのメンテナンスはサーバーの時計に従いますが、そのタイムゾーンはどの応答にも示されないため、UTC としました。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time, so this value was not taken.</source>
        <translation>「{}」は時刻ではないため、この値は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>This record has no value, so it was not taken.</source>
        <translation>このレコードには値がないため、取り込まれませんでした。</translation>
    </message>
    <message>
        <source>Zabbix cannot collect &apos;{}&apos; of this host: {}</source>
        <translation>Zabbix はこのホストの「{}」を収集できません: {}</translation>
    </message>
    <message>
        <source>Nothing here says what {} measure and on which host; their values belong to &apos;{}&apos;, in no unit. Put the answer of item.get into one list with this one.</source>
        <translation>{}が何をどのホストで測定しているかが示されていないため、その値は単位なしで「{}」に属するものとしました。item.get の応答とこの応答を 1 つのリストにまとめてください。</translation>
    </message>
    <message>
        <source>{} known by the number in Zabbix alone. Ask item.get for selectHosts, or put the answer of host.get into one list with this one.</source>
        <translation>{}は Zabbix での番号しかわかりません。item.get で selectHosts を指定するか、host.get の応答とこの応答を 1 つのリストにまとめてください。</translation>
    </message>
    <message>
        <source>{}: it nests deeper than 64 levels.</source>
        <translation>{}: 入れ子が 64 階層より深くなっています。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no time zone that this system knows. Write e.g. Europe/Berlin.</source>
        <translation>「{}」はこのシステムで使えるタイムゾーンではありません。Europe/Berlin のように書いてください。</translation>
    </message>
    <message>
        <source>{} happens twice in {} because the clock is set back; the first one was taken ({}).</source>
        <translation>{} は、時計が戻されるため {} で 2 回あります。最初の方（{}）としました。</translation>
    </message>
    <message>
        <source>{} does not exist in {} because the clock is set forward; it was moved forward to {}.</source>
        <translation>{} は、時計が進められるため {} には存在しません。{} に繰り下げました。</translation>
    </message>
    <message>
        <source>it must name the advisory.</source>
        <translation>アドバイザリを指定する必要があります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of event. Use maintenance, release, campaign, freeze, incident or other.</source>
        <translation>「{}」はイベントの種類ではありません。maintenance、release、campaign、freeze、incident、other のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>it must name an action.</source>
        <translation>アクションを指定する必要があります。</translation>
    </message>
    <message>
        <source>it must name the event.</source>
        <translation>イベントを指定する必要があります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known.</source>
        <translation>「{}」は使えません。</translation>
    </message>
    <message>
        <source>it must be a whole number.</source>
        <translation>整数である必要があります。</translation>
    </message>
    <message>
        <source>a fleet has at most {} dimensions.</source>
        <translation>フリートの次元は最大 {} 個です。</translation>
    </message>
    <message>
        <source>it must name the resource, e.g. host/db-01.</source>
        <translation>リソースを指定する必要があります（例: host/db-01）。</translation>
    </message>
    <message>
        <source>{} is no JSON object.</source>
        <translation>{} は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The member &apos;{}&apos; of {}: {}</source>
        <translation>{1} のメンバー「{0}」: {2}</translation>
    </message>
    <message>
        <source>it must be {}.</source>
        <translation>{}である必要があります。</translation>
    </message>
    <message>
        <source>it must be a whole number of 32 bits.</source>
        <translation>32 ビットの整数である必要があります。</translation>
    </message>
    <message>
        <source>it must be a time such as 2026-03-01T02:00:00Z.</source>
        <translation>2026-03-01T02:00:00Z のような時刻である必要があります。</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>テキストである必要があります。</translation>
    </message>
    <message>
        <source>every entry must be text.</source>
        <translation>すべての要素がテキストである必要があります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a text that is not empty.</source>
        <translation>「{}」は空でないテキストである必要があります。</translation>
    </message>
    <message>
        <source>Rules for names are a JSON object.</source>
        <translation>名前のルールは JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no regular expression: {}.</source>
        <translation>「{}」は正規表現ではありません: {}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; must be a list of two texts.</source>
        <translation>「{}」は 2 つのテキストのリストである必要があります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no {}. Use one of {}.</source>
        <translation>「{}」は {} ではありません。次のいずれかを使ってください: {}。</translation>
    </message>
    <message>
        <source>The row {} stands there twice.</source>
        <translation>行 {} が 2 回あります。</translation>
    </message>
    <message>
        <source>A price book has one currency. {} is in {}, a row above it in {}.</source>
        <translation>価格表の通貨は 1 つです。{} の通貨は {} ですが、上の行では {} です。</translation>
    </message>
    <message>
        <source>{} has no column &apos;{}&apos; to read prices from. Known are {}.</source>
        <translation>{} に、価格を読み取る列「{}」がありません。使えるのは {} です。</translation>
    </message>
    <message>
        <source>{} has more than {} rows, which is no price book.</source>
        <translation>{} は {} 行を超えるため、価格表ではありません。</translation>
    </message>
    <message>
        <source>These are the columns. Rows mended in their last cell are imported again with this table.</source>
        <translation>これらは列です。最後のセルで修正した行は、この表とともに再度インポートされます。</translation>
    </message>
    <message>
        <source>The folder {} cannot be written: {}.</source>
        <translation>フォルダー {} に書き込めません: {}。</translation>
    </message>
    <message>
        <source>The folder {} holds {}, which no export wrote there. Name a new or an empty folder.</source>
        <translation>フォルダー {} に、エクスポートによるものでない {} があります。新しいフォルダーまたは空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{} is a file, and this format is a folder of several files. Name a folder.</source>
        <translation>{} はファイルですが、この形式は複数のファイルからなるフォルダーです。フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{} is there already, perhaps from an export that was cut off. Look into it and delete it, or name another folder.</source>
        <translation>{} がすでにあります。途中で終わったエクスポートのものである可能性があります。内容を確認して削除するか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{} is there already; it may be all that is left of an earlier export. Move it away, or name another folder.</source>
        <translation>{} がすでにあります。以前のエクスポートの唯一の残りである可能性があります。移動するか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>entry {} of the audit log</source>
        <translation>監査ログのエントリー {}</translation>
    </message>
    <message>
        <source>{} without an id was not stored.</source>
        <translation>id のない {} は保存されませんでした。</translation>
    </message>
    <message>
        <source>{} holds text that is not UTF-8, so it was not stored.</source>
        <translation>{} に UTF-8 でないテキストがあるため、保存されませんでした。</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>{} はまだどこにも記述されていないため、その関係は使われません。記述したファイルをインポートするか、名前を修正してください。</translation>
    </message>
    <message>
        <source>The relations of {} are of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>{} はまだどこにも記述されていないため、それらの関係は使われません。記述したファイルをインポートするか、名前を修正してください。</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes it yet. Import what does, or mend the name.</source>
        <translation>{} はまだどこにも記述されていないため、それについての情報は使われません。記述したファイルをインポートするか、名前を修正してください。</translation>
    </message>
    <message>
        <source>What is said of {} is of no use, for nothing describes them yet. Import what does, or mend the names.</source>
        <translation>{} はまだどこにも記述されていないため、それらについての情報は使われません。記述したファイルをインポートするか、名前を修正してください。</translation>
    </message>
    <message>
        <source>A block of samples has an impossible length.</source>
        <translation>サンプルのブロックの長さがありえない値です。</translation>
    </message>
    <message>
        <source>A block of samples cannot be unpacked.</source>
        <translation>サンプルのブロックを展開できません。</translation>
    </message>
    <message>
        <source>A block of samples does not match its checksum.</source>
        <translation>サンプルのブロックがチェックサムと一致しません。</translation>
    </message>
    <message>
        <source>the configuration history of {}</source>
        <translation>{} の構成履歴</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace: it is shorter than 100 bytes or cannot be read. Choose a .penumbra file.</source>
        <translation>{} は Penumbra ワークスペースではありません。100 バイト未満か、読み込めません。.penumbra ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{} (SQLite says: {})</source>
        <translation>{}（SQLite のメッセージ: {}）</translation>
    </message>
    <message>
        <source>The workspace {} is damaged; go back to a copy of it.</source>
        <translation>ワークスペース {} が破損しています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The workspace {} is no Penumbra workspace; choose a .penumbra file.</source>
        <translation>ワークスペース {} は Penumbra ワークスペースではありません。.penumbra ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The workspace {} does not fit on the disk; free some space and try again.</source>
        <translation>ワークスペース {} がディスクに収まりません。空き領域を確保して再試行してください。</translation>
    </message>
    <message>
        <source>The workspace {} cannot be written; check who may write it.</source>
        <translation>ワークスペース {} に書き込めません。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The workspace {} cannot be opened; check that it is there and who may read it.</source>
        <translation>ワークスペース {} を開けません。存在することと、読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The workspace {} could not be read or written; check the disk.</source>
        <translation>ワークスペース {} を読み書きできませんでした。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The workspace {} is held by another program; close that and try again.</source>
        <translation>ワークスペース {} は別のプログラムが使用しています。そのプログラムを閉じて再試行してください。</translation>
    </message>
    <message>
        <source>The workspace {} refused a statement.</source>
        <translation>ワークスペース {} が文を拒否しました。</translation>
    </message>
    <message>
        <source>the {} &apos;{}&apos;</source>
        <translation>{}「{}」</translation>
    </message>
    <message>
        <source>the list of documents of the kind &apos;{}&apos;</source>
        <translation>種類「{}」の文書の一覧</translation>
    </message>
    <message>
        <source>the cursor of the source &apos;{}&apos;</source>
        <translation>ソース「{}」のカーソル</translation>
    </message>
    <message>
        <source>the fleet has too many dimensions.</source>
        <translation>フリートの次元が多すぎます。</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>リビジョン {}</translation>
    </message>
    <message>
        <source>the inventory at revision {}</source>
        <translation>リビジョン {} のインベントリ</translation>
    </message>
    <message>
        <source>what {} joined</source>
        <translation>{} の結合内容</translation>
    </message>
    <message>
        <source>The {} of {} is kept as &apos;{}&apos; of {}, for that has its {} in {}.</source>
        <translation>{1} の {0} は、{3} の「{2}」として保持されます。そちらの {4} の単位は {5} です。</translation>
    </message>
    <message>
        <source>Another program holds {}, so it is open for reading only.</source>
        <translation>別のプログラムが {} を使用しているため、読み取り専用で開きました。</translation>
    </message>
    <message>
        <source>{} on {} holds {} (process {} {}, since {}), so it is open for reading only. End that program to change the file here. A file to import can go into the folder of a &apos;spool&apos; source of the workspace instead: while &apos;watch&apos; or the window has it open, they take it from there.</source>
        <translation>{1} の {0} が {2} を使用しているため（プロセス {3} {4}、{5} から）、読み取り専用で開きました。ここでファイルを変更するには、そのプログラムを終了してください。インポートするファイルは、代わりにワークスペースの &apos;spool&apos; ソースのフォルダーに置けます。&apos;watch&apos; またはウィンドウがワークスペースを開いている間は、そこから取り込まれます。</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing ({}), so it is open for reading only.</source>
        <translation>{} を書き込み用にロックできないため（{}）、読み取り専用で開きました。</translation>
    </message>
    <message>
        <source>{} cannot be locked for writing, so it is open for reading only.</source>
        <translation>{} を書き込み用にロックできないため、読み取り専用で開きました。</translation>
    </message>
    <message>
        <source>the mark &apos;{}&apos;</source>
        <translation>マーク「{}」</translation>
    </message>
    <message>
        <source>The rules for names</source>
        <translation>名前のルール</translation>
    </message>
    <message>
        <source>The rules for names were not used: {}</source>
        <translation>名前のルールは使われませんでした: {}</translation>
    </message>
    <message>
        <source>{} could not be brought from format {} to {} and is as it was: {}</source>
        <translation>{} を形式 {} から {} に更新できなかったため、元のままです: {}</translation>
    </message>
    <message>
        <source>{} exists already. Open it, or choose another name.</source>
        <translation>{} はすでに存在します。それを開くか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The workspace {} could not be created: {}</source>
        <translation>ワークスペース {} を作成できませんでした: {}</translation>
    </message>
    <message>
        <source>{} is no Penumbra workspace. Choose a .penumbra file, or import this file into a workspace.</source>
        <translation>{} は Penumbra ワークスペースではありません。.penumbra ファイルを選ぶか、このファイルをワークスペースにインポートしてください。</translation>
    </message>
    <message>
        <source>The tables of {} are not those of a Penumbra workspace of format {}. The file is damaged or was changed by another program; go back to a copy of it.</source>
        <translation>{} の表は、形式 {} の Penumbra ワークスペースのものではありません。ファイルが破損しているか、別のプログラムにより変更されています。ファイルのバックアップから復元してください。</translation>
    </message>
    <message>
        <source>You may not write {}, so it is open for reading only.</source>
        <translation>{} への書き込み権限がないため、読み取り専用で開きました。</translation>
    </message>
    <message>
        <source>A newer Penumbra made {} (format {}, this one knows {}). It is open for reading only and stays as it is; update Penumbra to change it.</source>
        <translation>{} は新しいバージョンの Penumbra で作成されています（形式 {}、このバージョンの形式は {}）。読み取り専用で開き、そのまま残します。変更するには Penumbra を更新してください。</translation>
    </message>
    <message>
        <source>{} has the older format {}. Open it once for writing to bring it up to date.</source>
        <translation>{} は古い形式 {} です。一度書き込み可能で開いて更新してください。</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}. Check the name, or create a new workspace.</source>
        <translation>{} を開けません: {}。名前を確認するか、新しいワークスペースを作成してください。</translation>
    </message>
    <message>
        <source>{} is no file, so it is no workspace. Choose a .penumbra file.</source>
        <translation>{} はファイルではないため、ワークスペースではありません。.penumbra ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{} could not be written: {}.</source>
        <translation>{} に書き込めませんでした: {}。</translation>
    </message>
    <message>
        <source>the order of the blocks of {}</source>
        <translation>{} のブロックの順序</translation>
    </message>
    <message>
        <source>the list of blocks of the series {}</source>
        <translation>時系列 {} のブロックの一覧</translation>
    </message>
    <message>
        <source>the entry of the series {}</source>
        <translation>時系列 {} のエントリー</translation>
    </message>
    <message>
        <source>what is kept to take back revision {}</source>
        <translation>リビジョン {} を取り消すために保持されているもの</translation>
    </message>
    <message>
        <source>The configuration history of {} is damaged.</source>
        <translation>{} の構成履歴が破損しています。</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check says: {}.</source>
        <translation>SQLite 自身の検査結果: {}。</translation>
    </message>
    <message>
        <source>The inventory at revision {} is damaged.</source>
        <translation>リビジョン {} のインベントリが破損しています。</translation>
    </message>
    <message>
        <source>There are rows of revisions that do not exist.</source>
        <translation>存在しないリビジョンの行があります。</translation>
    </message>
    <message>
        <source>Row {} of {} from revision {} is damaged.</source>
        <translation>リビジョン {2} の {1} の行 {0} が破損しています。</translation>
    </message>
    <message>
        <source>There are blocks of samples that belong to no series.</source>
        <translation>どの時系列にも属さないサンプルのブロックがあります。</translation>
    </message>
    <message>
        <source>The kept forecast model of {} is damaged; it is fitted anew.</source>
        <translation>{} の保持された予測モデルが破損しています。新たに当てはめます。</translation>
    </message>
    <message>
        <source>It was opened for reading.</source>
        <translation>読み取り用に開かれています。</translation>
    </message>
    <message>
        <source>{} cannot be changed here. {}</source>
        <translation>{} はここでは変更できません。{}</translation>
    </message>
    <message>
        <source>There is no revision {} in {}.</source>
        <translation>{1} にリビジョン {0} はありません。</translation>
    </message>
    <message>
        <source>The reader says that it read {}, but it delivered {}, rejected {} and met {} twice. Please report this.</source>
        <translation>リーダーは {}を読み込んだとしていますが、渡したのは {}、却下は {}、重複は {} です。ご報告ください。</translation>
    </message>
    <message>
        <source>{} grew to {} MB because another program keeps the workspace open. Close it there for a moment.</source>
        <translation>別のプログラムがワークスペースを開いているため、{} が {} MB に増えました。そのプログラムでしばらくワークスペースを閉じてください。</translation>
    </message>
    <message>
        <source>{} exists already, so the copy was not made. Choose another name.</source>
        <translation>{} はすでに存在するため、コピーは作成されませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The copy {} was not made: {}</source>
        <translation>コピー {} は作成されませんでした: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not of the form key=value.</source>
        <translation>「{}」は key=value の形ではありません。</translation>
    </message>
    <message>
        <source>The template takes no parameter &apos;{}&apos;.{}</source>
        <translation>テンプレートにパラメーター「{}」はありません。{}</translation>
    </message>
    <message>
        <source>The template needs &apos;{}&apos;: with={}=...</source>
        <translation>テンプレートには「{}」が必要です: with={}=...</translation>
    </message>
    <message>
        <source>&apos;{{{}}}&apos; is none of the template&apos;s parameters.</source>
        <translation>&apos;{{{}}}&apos; はテンプレートのパラメーターではありません。</translation>
    </message>
    <message>
        <source>&quot;{}&quot; must lie between 0s and a hundred years.</source>
        <translation>&quot;{}&quot; は 0s から 100 年の間である必要があります。</translation>
    </message>
    <message>
        <source>it has a member &apos;{}&apos;; write &quot;action&quot;, &quot;params&quot;, &quot;after&quot; and &quot;for&quot;.</source>
        <translation>メンバー「{}」は使えません。&quot;action&quot;、&quot;params&quot;、&quot;after&quot;、&quot;for&quot; を書いてください。</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>This is no template: the member &quot;penumbra&quot; does not say &quot;change-template&quot;.</source>
        <translation>これはテンプレートではありません。メンバー &quot;penumbra&quot; が &quot;change-template&quot; ではありません。</translation>
    </message>
    <message>
        <source>The template has format {}; this version reads format 1.</source>
        <translation>テンプレートの形式は {} です。このバージョンが読み込めるのは形式 1 です。</translation>
    </message>
    <message>
        <source>The template needs a list &quot;changes&quot; of 1 to {} changes.</source>
        <translation>テンプレートには、1 から {} 個の変更のリスト &quot;changes&quot; が必要です。</translation>
    </message>
    <message>
        <source>Change {} of the template: {}</source>
        <translation>テンプレートの変更 {}: {}</translation>
    </message>
    <message>
        <source>its window has a member &apos;{}&apos;; write &quot;begin&quot; and &quot;end&quot;.</source>
        <translation>期間のメンバー「{}」は使えません。&quot;begin&quot; と &quot;end&quot; を書いてください。</translation>
    </message>
    <message>
        <source>Two edits of the scenario have the key &apos;{}&apos;. Give each a key of its own.</source>
        <translation>シナリオの 2 つの編集のキーがどちらも「{}」です。それぞれに固有のキーを付けてください。</translation>
    </message>
    <message>
        <source>This is no scenario: the member &quot;penumbra&quot; does not say &quot;scenario&quot;.</source>
        <translation>これはシナリオではありません。メンバー &quot;penumbra&quot; が &quot;scenario&quot; ではありません。</translation>
    </message>
    <message>
        <source>The scenario has format {}; this version reads format 1.</source>
        <translation>シナリオの形式は {} です。このバージョンが読み込めるのは形式 1 です。</translation>
    </message>
    <message>
        <source>The scenario has no list &quot;edits&quot;.</source>
        <translation>シナリオにリスト &quot;edits&quot; がありません。</translation>
    </message>
    <message>
        <source>Edit {} of the scenario: {}</source>
        <translation>シナリオの編集 {}: {}</translation>
    </message>
    <message>
        <source>A scenario needs a name to be committed under.</source>
        <translation>シナリオを確定するには名前が必要です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is left out: a failure is tried, not planned.</source>
        <translation>「{}」は除外されます。障害は試すもので、計画するものではありません。</translation>
    </message>
    <message>
        <source>Nothing of the scenario &apos;{}&apos; is left to be planned: it has no edit that is switched on, still to come and no failure.</source>
        <translation>シナリオ「{}」に計画できるものが残っていません。有効で、これから行われ、障害でない編集がありません。</translation>
    </message>
    <message>
        <source>it must name a service.</source>
        <translation>サービスを指定する必要があります。</translation>
    </message>
    <message>
        <source>it must lie between 1 and {}.</source>
        <translation>1 から {} の間である必要があります。</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>This is no manifest in the form that edits carry. On the command line say manifest=FILE.</source>
        <translation>これは編集で使う形のマニフェストではありません。コマンドラインでは manifest=FILE を指定してください。</translation>
    </message>
    <message>
        <source>The manifest needs a list &quot;parts&quot; of 1 to {} parts.</source>
        <translation>マニフェストには、1 から {} 個の部分のリスト &quot;parts&quot; が必要です。</translation>
    </message>
    <message>
        <source>{} asks for {}, which the fleet does not have.</source>
        <translation>{} が要求する {} は、フリートにありません。</translation>
    </message>
    <message>
        <source>The quote {} before &apos;{}&apos; is not closed.</source>
        <translation>「{1}」の前の引用符 {0} が閉じられていません。</translation>
    </message>
    <message>
        <source>An edit has either to= or for=, not both.</source>
        <translation>編集に指定できるのは to= と for= のどちらか一方です。</translation>
    </message>
    <message>
        <source>for= needs from=.</source>
        <translation>for= には from= が必要です。</translation>
    </message>
    <message>
        <source>The window of the edit ends before it begins.</source>
        <translation>編集の期間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.{}</source>
        <translation>アクション {} にパラメーター「{}」はありません。{}</translation>
    </message>
    <message>
        <source>The edit is empty. Begin with one of {}.</source>
        <translation>編集が空です。次のいずれかで始めてください: {}。</translation>
    </message>
    <message>
        <source>There is no action &apos;{}&apos;.{}</source>
        <translation>アクション「{}」はありません。{}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is given twice.</source>
        <translation>「{}」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>the action {}</source>
        <translation>アクション {}</translation>
    </message>
    <message>
        <source>No workspace is open. Open one, or make a new one first.</source>
        <translation>ワークスペースが開かれていません。開くか、先に新規作成してください。</translation>
    </message>
    <message>
        <source>What was gathered could not be stored. Please report it.</source>
        <translation>収集したものを保存できませんでした。ご報告ください。</translation>
    </message>
    <message>
        <source>There is no export format {}.</source>
        <translation>エクスポート形式 {} はありません。</translation>
    </message>
    <message>
        <source>the gatherer {}</source>
        <translation>収集モジュール {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much more, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>「{}」は増える量を示していますが、ここには量そのものを指定します。変更後の値を書いてください（例: {}）。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; says how much less, and this takes the amount itself: write what it is then, e.g. {}.</source>
        <translation>「{}」は減る量を示していますが、ここには量そのものを指定します。変更後の値を書いてください（例: {}）。</translation>
    </message>
    <message>
        <source>The row {} has no {}.</source>
        <translation>行「{}」に {} は指定できません。</translation>
    </message>
    <message>
        <source>Nothing answers at {}: the connection was refused or there is no route to it. Check that the server runs and that the address is right.</source>
        <translation>{} から応答がありません。接続が拒否されたか、経路がありません。サーバーが稼働していることと、アドレスが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The source {} failed. {} Nothing was stored.</source>
        <translation>ソース {} からの収集に失敗しました。{}何も保存されませんでした。</translation>
    </message>
    <message>
        <source>There is no solver at {}; Debian&apos;s package is coinor-cbc.</source>
        <translation>{} にソルバーがありません（Debian のパッケージは coinor-cbc）。</translation>
    </message>
    <message>
        <source>No directory for the solver&apos;s files can be made in {}. Name another one.</source>
        <translation>{} にソルバーのファイル用のディレクトリを作成できません。別の場所を指定してください。</translation>
    </message>
    <message>
        <source>{} cannot be started.</source>
        <translation>{} を起動できません。</translation>
    </message>
    <message>
        <source>{} was ended after {} seconds without an answer.</source>
        <translation>{} は {} 秒たっても解を返さなかったため終了しました。</translation>
    </message>
    <message>
        <source>{} wrote no solution: {}</source>
        <translation>{} は解を書き出しませんでした: {}</translation>
    </message>
    <message>
        <source>{} wrote no solution.</source>
        <translation>{} は解を書き出しませんでした。</translation>
    </message>
    <message>
        <source>The workspace {} is damaged: {} does not match its checksum. Restore a copy of the file; &apos;penumbra-cli verify&apos; lists everything that is damaged.</source>
        <translation>ワークスペース {} が破損しています。{} がチェックサムと一致しません。ファイルのコピーを復元してください。&apos;penumbra-cli verify&apos; で、破損しているものをすべて一覧表示できます。</translation>
    </message>
    <message>
        <source>a block of the series of {} of {} from {} to {}</source>
        <translation>{1} の{0}の時系列の、{2} から {3} までのブロック</translation>
    </message>
    <message>
        <source>&apos;{}&apos; are a few bytes: write the unit, e.g. {}GiB.</source>
        <translation>「{}」は数バイトです。{}GiB のように単位を付けてください。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Asking NetBox</source>
        <translation>NetBox に照会しています</translation>
    </message>
    <message>
        <source>Asking OpenStack</source>
        <translation>OpenStack に照会しています</translation>
    </message>
    <message>
        <source>Reading samples</source>
        <translation>サンプルを読み込んでいます</translation>
    </message>
    <message>
        <source>Finding metrics</source>
        <translation>メトリクスを探しています</translation>
    </message>
    <message>
        <source>Asking Zabbix for values</source>
        <translation>Zabbix に値を照会しています</translation>
    </message>
    <message>
        <source>failing hosts</source>
        <translation>ホストの障害を試しています</translation>
    </message>
    <message>
        <source>failing pairs of hosts</source>
        <translation>ホストの組の障害を試しています</translation>
    </message>
    <message>
        <source>making the sample fleet</source>
        <translation>サンプルフリートを作成しています</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>履歴を読み込んでいます</translation>
    </message>
    <message>
        <source>judging other hours</source>
        <translation>別の時間帯を判定しています</translation>
    </message>
    <message>
        <source>with more hosts</source>
        <translation>ホストを増やして評価しています</translation>
    </message>
    <message>
        <source>the cheapest mix</source>
        <translation>最安の組み合わせ</translation>
    </message>
    <message>
        <source>spare hosts</source>
        <translation>予備ホスト</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>From {} to {} there is no other begin for it.</source>
        <translation>{} から {} までに、別の開始日時はありません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no host carries more</source>
        <translation>負荷の増えるホストなし</translation>
    </message>
    <message>
        <source>none: the {} of {} may be {:.0f} % short at {}</source>
        <translation>なし（{3} に {1} の{0}が {2:.0f} % 不足する恐れ）</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {} at {}</source>
        <translation>{2} の{1}の {0:.0f} %（{3}）</translation>
    </message>
    <message>
        <source>as without it</source>
        <translation>編集なしと同じ</translation>
    </message>
    <message>
        <source>As good as planned.</source>
        <translation>予定と同等です。</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}. New is: {}.</source>
        <translation>改善: 「{}」が起こらなくなります。新たに「{}」が起こります。</translation>
    </message>
    <message>
        <source>Better: it does not come to this: {}.</source>
        <translation>改善: 「{}」が起こらなくなります。</translation>
    </message>
    <message>
        <source>Better: {} % instead of {} % are free at the worst hour.</source>
        <translation>改善: 最悪時の空きが {1} % から {0} % になります。</translation>
    </message>
    <message>
        <source>Better: what it adds holds shorter or is less probable.</source>
        <translation>改善: 追加分の期間が短くなるか、確率が下がります。</translation>
    </message>
    <message>
        <source>Worse: {}.</source>
        <translation>悪化: {}。</translation>
    </message>
    <message>
        <source>Worse: what it adds holds longer or is more probable.</source>
        <translation>悪化: 追加分の期間が長くなるか、確率が上がります。</translation>
    </message>
    <message>
        <source>Worse: {} % instead of {} % are free at the worst hour.</source>
        <translation>悪化: 最悪時の空きが {1} % から {0} % になります。</translation>
    </message>
    <message>
        <source>This is what is planned.</source>
        <translation>これが現在の予定です。</translation>
    </message>
    <message>
        <source>As planned, from {}: {}.</source>
        <translation>予定どおり（{} 開始）: {}。</translation>
    </message>
    <message>
        <source>It adds nothing to what stands anyway.</source>
        <translation>編集なしでもあるものに、追加されるものはありません。</translation>
    </message>
    <message>
        <source>One more failure: {}.</source>
        <translation>もう 1 つの障害: {}。</translation>
    </message>
    <message>
        <source>One more failure is survived as without it.</source>
        <translation>もう 1 つの障害への耐性は、編集なしと同じです。</translation>
    </message>
    <message>
        <source>Free at the worst hour: {}.</source>
        <translation>最悪時の空き: {}。</translation>
    </message>
    <message>
        <source>None of the {} begins that were judged is better.</source>
        <translation>判定した {} 通りの開始日時に、より良いものはありません。</translation>
    </message>
    <message>
        <source>The begins are a minute apart at least.</source>
        <translation>開始の間隔は 1 分以上にしてください。</translation>
    </message>
    <message>
        <source>When it may begin, the best first</source>
        <translation>開始できる日時（良い順）</translation>
    </message>
    <message>
        <source>until</source>
        <translation>最遅開始</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>It adds</source>
        <translation>追加分</translation>
    </message>
    <message>
        <source>One more failure</source>
        <translation>もう 1 つの障害</translation>
    </message>
    <message>
        <source>Free at the worst hour</source>
        <translation>最悪時の空き</translation>
    </message>
    <message>
        <source>Against what is planned</source>
        <translation>予定との比較</translation>
    </message>
    <message>
        <source>The scenario has no edit to ask about. Add one, or switch one on.</source>
        <translation>シナリオに、対象にできる編集がありません。編集を追加するか、有効にしてください。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no number of an edit. The scenario has the edits 1 to {}, e.g. 1,2.</source>
        <translation>「{}」は編集の番号ではありません。シナリオの編集は 1 から {} までです（例: 1,2）。</translation>
    </message>
    <message>
        <source>Edit {} is switched off or left out, so it changes nothing.</source>
        <translation>編集 {} は無効か除外されているため、何も変わりません。</translation>
    </message>
    <message>
        <source>They share hours and nothing else.</source>
        <translation>時間帯が重なるだけです。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>The point of no return is past.</source>
        <translation>切り戻せなくなる時点を過ぎています。</translation>
    </message>
    <message>
        <source>The point of no return is {}: from then on {}.</source>
        <translation>切り戻せなくなる時点は {} です（理由: {}）。</translation>
    </message>
    <message>
        <source>No point of no return was found until {}; later moments were not tried.</source>
        <translation>{} までに切り戻せなくなる時点はありませんでした。それより後の時点は試していません。</translation>
    </message>
    <message>
        <source>No point of no return was found within the computed future.</source>
        <translation>計算済みの将来に、切り戻せなくなる時点はありませんでした。</translation>
    </message>
    <message>
        <source>There is no point of no return before it ends by itself at {}; to be done before that at P95, begin by {}.</source>
        <translation>{} に自動的に終わるまで、切り戻せなくなる時点はありません。P95 でもそれまでに切り戻しを完了するには、{} までに始めてください。</translation>
    </message>
    <message>
        <source>At {} nothing of it has begun: it is called off and costs nothing.</source>
        <translation>{} の時点では何も始まっていないため、中止すれば済み、影響はありません。</translation>
    </message>
    <message>
        <source>Yes: at {} it can go back, in {} (P95 {}): {} and {}.</source>
        <translation>はい: {} に切り戻せます。所要時間は {}（P95 {}）で、{}と {}を伴います。</translation>
    </message>
    <message>
        <source>No: at {} it cannot go back: {}.</source>
        <translation>いいえ: {} には切り戻せません（理由: {}）。</translation>
    </message>
    <message>
        <source>Taken back: {}.</source>
        <translation>切り戻すもの: {}。</translation>
    </message>
    <message>
        <source>Not begun by then, called off: {}.</source>
        <translation>未開始のため中止するもの: {}。</translation>
    </message>
    <message>
        <source>Over by then, it stays done: {}.</source>
        <translation>終了済みで元に戻らないもの: {}。</translation>
    </message>
    <message>
        <source>Nothing stays of it: the verdict is then {}.</source>
        <translation>シナリオの影響は残らず、判定は {} になります。</translation>
    </message>
    <message>
        <source>After that the verdict is {}; of the scenario stays: {}</source>
        <translation>その後の判定は {} です。シナリオの影響で残るもの: {}</translation>
    </message>
    <message>
        <source>Reckoned with 120 s a restart, 30 s and 1 GiB a second a move; what the change writes, such as a new form of data, is not known here.</source>
        <translation>再起動 1 回 120 秒、移動 1 回 30 秒と毎秒 1 GiB で計算しています。変更が書き込むもの（新しい形式のデータなど）は考慮されません。</translation>
    </message>
    <message>
        <source>Going back then, and at each later change of the fleet</source>
        <translation>その時点と、以後フリートが変わる各時点での切り戻し</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>問題発生</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>切り戻し可</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Done by, P95</source>
        <translation>完了（P95）</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>妨げる要因</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>calendar only</source>
        <translation>カレンダーのみ</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>{} (your edit)</source>
        <translation>{}（シナリオの編集）</translation>
    </message>
    <message>
        <source>Changes that meet</source>
        <translation>重なる変更</translation>
    </message>
    <message>
        <source>They collide in</source>
        <translation>競合の種類</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>他方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>instead of from</source>
        <translation>変更前の起点</translation>
    </message>
    <message>
        <source>In capacity: {}; by dependency: {}; in the calendar and no more: {}.</source>
        <translation>容量の競合: {}、依存関係の競合: {}、カレンダー上の重なりのみ: {}。</translation>
    </message>
    <message>
        <source>Between {} and {} lies nothing. Ask for later hours.</source>
        <translation>{} から {} までの間には何もありません。より後の時間を指定してください。</translation>
    </message>
    <message>
        <source>Nothing of it is both limited and used.</source>
        <translation>上限があり、かつ使用されている次元がありません。</translation>
    </message>
    <message>
        <source>The pool has no dimension &apos;{}&apos; that is both limited and used.</source>
        <translation>このプールに、上限があり、かつ使用されている次元「{}」はありません。</translation>
    </message>
    <message>
        <source>No host is there that new ones could be like.</source>
        <translation>新しいホストの基準にできる同型ホストがありません。</translation>
    </message>
    <message>
        <source>the {} of zone {}</source>
        <translation>ゾーン {1} の{0}</translation>
    </message>
    <message>
        <source>the {} of the fleet</source>
        <translation>フリートの{}</translation>
    </message>
    <message>
        <source>Day, UTC</source>
        <translation>日（UTC）</translation>
    </message>
    <message>
        <source>With so many more hosts like {}</source>
        <translation>{} と同型のホストを追加した場合</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>追加ホスト</translation>
    </message>
    <message>
        <source>with 5 % by</source>
        <translation>5 % に達する日時</translation>
    </message>
    <message>
        <source>One path in twenty is full by {}; with a lead time of {} an order now comes too late for it.</source>
        <translation>経路の 20 本に 1 本は {} までに満杯になります。リードタイムが {}のため、今注文しても間に合いません。</translation>
    </message>
    <message>
        <source>Order by {}: one path in twenty is full by {}, and hosts take {}.</source>
        <translation>{} までに注文してください。経路の 20 本に 1 本は {} までに満杯になり、ホストの到着には {}かかります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is for good</source>
        <translation>「{}」は恒久的で元に戻せない</translation>
    </message>
    <message>
        <source>{} would be lost</source>
        <translation>{} が失われる</translation>
    </message>
    <message>
        <source>{} would have no host</source>
        <translation>{} の配置先がなくなる</translation>
    </message>
    <message>
        <source>a host would hold more than it has</source>
        <translation>ホストの使用が容量を超える</translation>
    </message>
    <message>
        <source>{} lies outside of the computed future, {} to {}.</source>
        <translation>{} は計算済みの将来の範囲外です（{} から {} まで）。</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}, as it is without them.</source>
        <translation>ウェーブを含むシナリオの判定は {} で、ウェーブなしと同じです。</translation>
    </message>
    <message>
        <source>The scenario with the waves is {}; without them it is {}.</source>
        <translation>ウェーブを含むシナリオの判定は {}、ウェーブなしでは {} です。</translation>
    </message>
    <message>
        <source>They add nothing to what is found.</source>
        <translation>ウェーブにより加わる検出事項はありません。</translation>
    </message>
    <message>
        <source>They add {}, the gravest: {}</source>
        <translation>ウェーブにより {}が加わります。最も重大なもの: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours. Give it a begin that is ahead, or leave it out with &apos;which&apos;.</source>
        <translation>「{}」はすぐに開始するか、すでに開始しているため、別の時間帯はありません。将来の開始時刻を指定するか、&apos;which&apos; で除外してください。</translation>
    </message>
    <message>
        <source>There are {} begins to judge; {} are the most. Ask for fewer hours or a longer step.</source>
        <translation>判定する開始時刻が {} 件あります。上限は {} 件です。時間を短くするか、間隔を長くしてください。</translation>
    </message>
    <message>
        <source>The best of {} begins: {}, {}.</source>
        <translation>{} 件の開始時刻のうち最良: {}、{}。</translation>
    </message>
    <message>
        <source>At {} an edit does not fit, so they are left out.</source>
        <translation>編集が適合しないため除外: {}。</translation>
    </message>
    <message>
        <source>From {} on it can again.</source>
        <translation>{} 以降は再び戻せます。</translation>
    </message>
    <message>
        <source>From {} on it cannot for a while: {}; from {} on it can again.</source>
        <translation>{} 以降はしばらく戻せません（{}）。{} 以降は再び戻せます。</translation>
    </message>
    <message>
        <source>Left out near the end of the computed future, for the change and its way back, {} at P95, would not be over by then: {}.</source>
        <translation>変更とその切り戻し（P95 で {}）が計算済みの将来の終わりまでに完了しないため除外: {}。</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, the {} of {} may be {:.0f} % short.</source>
        <translation>変更中の最悪の時点（{0}）には、{2} の{1}が {3:.0f} % 不足する可能性があります。</translation>
    </message>
    <message>
        <source>In the worst minute of the change, {}, {:.0f} % of the {} of {} is free.</source>
        <translation>変更中の最悪の時点（{0}）には、{3} の{2}の {1:.0f} % が空いています。</translation>
    </message>
    <message>
        <source>While it is carried out no host carries more than without it.</source>
        <translation>実施中に、実施しない場合より負荷の増えるホストはありません。</translation>
    </message>
    <message>
        <source>Any one host may be lost then.</source>
        <translation>その間、どのホストを 1 台失っても耐えられます。</translation>
    </message>
    <message>
        <source>like {}</source>
        <translation>{} と同型</translation>
    </message>
    <message>
        <source>Order by {}.</source>
        <translation>{} までに注文してください。</translation>
    </message>
    <message>
        <source>Order now: the date for it, {}, is past by {}.</source>
        <translation>今すぐ注文してください。注文期限の {} を {}過ぎています。</translation>
    </message>
    <message>
        <source>now, {} late</source>
        <translation>今すぐ（{}遅れ）</translation>
    </message>
    <message>
        <source>Kind of host</source>
        <translation>ホストの種類</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>注文期限</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>これで足ります。</translation>
    </message>
    <message>
        <source>Hosts alone are not enough.</source>
        <translation>ホストだけでは足りません。</translation>
    </message>
    <message>
        <source>Sum full</source>
        <translation>合計が満杯</translation>
    </message>
    <message>
        <source>And yet the scenario is a no go: {}</source>
        <translation>それでもシナリオは NO GO です。{}</translation>
    </message>
    <message>
        <source>For the sum alone {} like {} bring it under {}.</source>
        <translation>合計だけなら、{1} と同型の {0} で {2} を下回ります。</translation>
    </message>
    <message>
        <source>So many are not enough for {}: ask for more.</source>
        <translation>この台数では {} に足りません。さらに多い台数を指定してください。</translation>
    </message>
    <message>
        <source>N+2: any two hosts</source>
        <translation>N+2: どの 2 台でも可</translation>
    </message>
    <message>
        <source>N+1 and any rack</source>
        <translation>N+1 とどのラックでも可</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>ゾーンなし</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} 時間</translation>
    </message>
    <message>
        <source>The fleet has too many pairs of hosts to lose every one.</source>
        <translation>ホストの組が多すぎるため、すべての組を試せません。</translation>
    </message>
    <message>
        <source>{} like {}</source>
        <translation>{1} と同型 {0} 台</translation>
    </message>
    <message>
        <source>To add: {}.</source>
        <translation>追加: {}。</translation>
    </message>
    <message>
        <source>No host more helps {}.</source>
        <translation>ホストを追加しても {} は解消しません。</translation>
    </message>
    <message>
        <source>What each level costs, over all zones, and what risk is left</source>
        <translation>全ゾーンでの各水準の費用と残るリスク</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation>残るリスク</translation>
    </message>
    <message>
        <source>Spare hosts by the demand: a host more against a shortage</source>
        <translation>需要による予備ホスト: 1 台の追加と不足の比較</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>There</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>N, the median demand</source>
        <translation>N（需要の中央値）</translation>
    </message>
    <message>
        <source>Spare, advised</source>
        <translation>予備（推奨）</translation>
    </message>
    <message>
        <source>Of them warm</source>
        <translation>うちウォーム</translation>
    </message>
    <message>
        <source>The chance that failures leave a workload without a host within the computed future is {} with N+0, {} with N+1 and {} with N+2.</source>
        <translation>計算済みの将来に障害でワークロードの配置先がなくなる確率は、N+0 で {}、N+1 で {}、N+2 で {} です。</translation>
    </message>
    <message>
        <source>Warm spare hosts are not weighed: that needs a price of a host a month and of an hour of downtime (host_per_month, downtime_per_service_hour), under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>ウォームスタンバイは比較していません。「プラン」の「単価」または「penumbra-cli prices」で、ホストの月額と停止 1 時間の単価（host_per_month、downtime_per_service_hour）が必要です。</translation>
    </message>
    <message>
        <source>Warm spares by the demand, which are needed before an ordered host could come: {}, for {} a month.</source>
        <translation>需要から、注文したホストの到着前に必要となるウォームスタンバイ: {}、月額 {}。</translation>
    </message>
    <message>
        <source>{} may still be left without a host: more than {} hosts are not tried for a level.</source>
        <translation>{} は引き続きホストなしになる可能性があります。1 つの水準で試すホストは {} 台までです。</translation>
    </message>
    <message>
        <source>{} takes {} more, for {} a month.</source>
        <translation>{} には追加で {}が必要で、月額 {} です。</translation>
    </message>
    <message>
        <source>{} is not reached with {} more, for {} a month.</source>
        <translation>{} は、追加の {}（月額 {}）では達成できません。</translation>
    </message>
    <message>
        <source>N+2 is {} above N+1.</source>
        <translation>N+2 は N+1 より {} 高くなります。</translation>
    </message>
    <message>
        <source>It does not hold in {} of the computed future as it is, and in {} with the hosts added.</source>
        <translation>計算した将来のうち、現状では {}、ホスト追加後は {} の間、満たされません。</translation>
    </message>
    <message>
        <source>No number of hosts in service from {} brings it under {}: it is full before with a chance of {}.</source>
        <translation>{} から稼働するホストは、何台でも {} を下回りません。それ以前に {} の確率で満杯になります。</translation>
    </message>
    <message>
        <source>So many are not enough for {}, and more are not tried.</source>
        <translation>この台数では {} に足りません。これより多い台数は試しません。</translation>
    </message>
    <message>
        <source>At {} there is nothing to take back: failures and loads are not taken back, and all else is over.</source>
        <translation>{} に取り消すものはありません。障害と負荷は取り消しの対象ではなく、それ以外はすべて終わっています。</translation>
    </message>
    <message>
        <source>{} a month for a host without a price of its own</source>
        <translation>固有の価格がないホストの月額 {}</translation>
    </message>
    <message>
        <source>a lead time of {}</source>
        <translation>リードタイム {}</translation>
    </message>
    <message>
        <source>{} an hour of a service&apos;s downtime</source>
        <translation>サービス停止 1 時間あたり {}</translation>
    </message>
    <message>
        <source>Left out of them, for hosts there have no price: {}.</source>
        <translation>価格のないホストがあるため除外: {}。</translation>
    </message>
    <message>
        <source>There is no other begin that could be judged.</source>
        <translation>判定できる開始日時はほかにありません。</translation>
    </message>
    <message>
        <source>What is planned and its way back, {} at P95, would not be over within the computed future.</source>
        <translation>計画どおりの変更とその切り戻し（P95 で {}）は、計算済みの将来のうちには完了しません。</translation>
    </message>
    <message>
        <source>What does not end is seen up to the end of the computed future: harm that goes on beyond it counts as long wherever it begins; of all else a later begin shows fewer hours.</source>
        <translation>終わりのないものは計算済みの将来の終わりまでを見ます。その先まで続く害は、いつ始まっても同じ長さとして数えます。それ以外は、開始が遅いほど見える時間が短くなります。</translation>
    </message>
    <message>
        <source>This is about the fleet as it is, for the scenario has no edit: for a campaign add &apos;Change demand&apos; with its factor and its date.</source>
        <translation>シナリオに編集がないため、これは現状のフリートについての答えです。キャンペーンの場合は、倍率と日付を指定して「需要の変更」を追加してください。</translation>
    </message>
    <message>
        <source>A level is about who is left without a host, by what workloads request: a host with more to carry may still run short of what is used (◆ on the What-if page).</source>
        <translation>各水準は、ワークロードの要求量から見て配置先がなくなるかどうかを示します。引き継ぐホストが実際の使用量で不足することはあり得ます（What-if ページの ◆）。</translation>
    </message>
    <message>
        <source>N+0: all have a host</source>
        <translation>N+0: 全ワークロード配置</translation>
    </message>
    <message>
        <source>N+1: any one host</source>
        <translation>N+1: どの 1 台でも可</translation>
    </message>
    <message>
        <source>Short now</source>
        <translation>不足（現状）</translation>
    </message>
    <message>
        <source>Short then</source>
        <translation>不足（追加後）</translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation>{}早く</translation>
    </message>
    <message>
        <source>{} later</source>
        <translation>{}遅く</translation>
    </message>
    <message>
        <source>Proposed hours, one after the other</source>
        <translation>時間帯の提案（順に適用）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>移動量</translation>
    </message>
    <message>
        <source>Collisions left</source>
        <translation>残る競合</translation>
    </message>
    <message>
        <source>The scenario with this row and those above it.</source>
        <translation>この行とその上の行を適用したシナリオ。</translation>
    </message>
    <message>
        <source>What no other hours end</source>
        <translation>別の時間帯では解消しないもの</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>妨げとなるもの</translation>
    </message>
    <message>
        <source>No two changes collide in capacity or by dependency.</source>
        <translation>容量または依存関係で競合する変更はありません。</translation>
    </message>
    <message>
        <source>Moved so, {} of {} remain: {} at other hours, by {} in all.</source>
        <translation>このように移すと、{1}のうち {0} が残ります: 別の時間帯に移すのは{2}、合計 {3} です。</translation>
    </message>
    <message>
        <source>Nothing comes that does not stand at the present hours.</source>
        <translation>現在の時間帯にないものは何も増えません。</translation>
    </message>
    <message>
        <source>That adds {}: {}</source>
        <translation>これにより{}が増えます: {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; begins at once or has begun, so it has no other hours.</source>
        <translation>「{}」はすぐに開始するか、すでに開始しているため、別の時間帯はありません。</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; no other hours within three days were found at which less collides.</source>
        <translation>「{}」について、3 日以内に競合が減る別の時間帯は見つかりませんでした。</translation>
    </message>
    <message>
        <source>With &apos;{}&apos; from {} less would collide, but that adds: {}</source>
        <translation>「{}」を {} からにすれば競合は減りますが、次が増えます: {}</translation>
    </message>
    <message>
        <source>{} has a replica on {} and none to spare.</source>
        <translation>{} は {} にレプリカがあり、余裕がありません。</translation>
    </message>
    <message>
        <source>{} needs {}.</source>
        <translation>{} は {} に依存しています。</translation>
    </message>
    <message>
        <source>{} needs {} by way of {}.</source>
        <translation>{0} は {2} を介して {1} に依存しています。</translation>
    </message>
    <message>
        <source>Both change {}.</source>
        <translation>両方が {} を変更します。</translation>
    </message>
    <message>
        <source>No other hours were found, within three days, that end a collision and add nothing. Left: {}.</source>
        <translation>3 日以内で、何も増やさずに競合を解消する別の時間帯は見つかりませんでした。残り: {}。</translation>
    </message>
    <message>
        <source>Before any host is there that is ordered now ({}) comes: {}.</source>
        <translation>今注文したホストが使えるようになる前（{}）に起きるもの: {}。</translation>
    </message>
    <message>
        <source>Hosts to buy, by the price book</source>
        <translation>購入するホスト（単価表による）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>your edits</source>
        <translation>シナリオの編集</translation>
    </message>
    <message>
        <source>what stands anyway</source>
        <translation>もともとの不足</translation>
    </message>
    <message>
        <source>Your edits need no more hosts: because of them nothing waits for a host and nothing runs out with a chance above {} that would not without them.</source>
        <translation>シナリオの編集にホストの追加は不要です。編集が原因でホストを待つものも、{} を超える確率で枯渇するものもありません。</translation>
    </message>
    <message>
        <source>something waits for a host, or runs out with a chance above {}</source>
        <translation>ホストを待つもの、または {} を超える確率で枯渇するもの</translation>
    </message>
    <message>
        <source>Nothing cheaper holds it.</source>
        <translation>これより安いもので足りるものはありません。</translation>
    </message>
    <message>
        <source>It is the cheapest that was found; at least {} a month is needed.</source>
        <translation>見つかった中で最も安いものです。少なくとも月額 {} が必要です。</translation>
    </message>
    <message>
        <source>It is the cheapest that was found.</source>
        <translation>見つかった中で最も安いものです。</translation>
    </message>
    <message>
        <source>Without your edits no host is needed.</source>
        <translation>編集がなければホストは不要です。</translation>
    </message>
    <message>
        <source>Without your edits: {}</source>
        <translation>編集がない場合: {}</translation>
    </message>
    <message>
        <source>Nobody said what a host costs: set its price, or offers with their lead times, under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>ホストの価格が指定されていません。「プラン」の「単価」または「penumbra-cli prices」で、価格か、リードタイム付きのオファーを設定してください。</translation>
    </message>
    <message>
        <source>Reckoned with defaults: {}. Where they are not yours, set them under Plan, Prices, or with &apos;penumbra-cli prices&apos;.</source>
        <translation>既定値で計算しています: {}。実際と異なる場合は、「プラン」の「単価」または「penumbra-cli prices」で設定してください。</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>Chance by day that your edits fill a host{}</source>
        <translation>編集によってホストが満杯になる確率（日別）{}</translation>
    </message>
    <message>
        <source>Chance by day that some host is full{}</source>
        <translation>いずれかのホストが満杯になる確率（日別）{}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>The sum, as it is</source>
        <translation>合計、現状</translation>
    </message>
    <message>
        <source>Without and with the mix</source>
        <translation>組み合わせなしとあり</translation>
    </message>
    <message>
        <source>{} as it is</source>
        <translation>現状で {}</translation>
    </message>
    <message>
        <source>The chance that your edits fill a host that has room without them: {}.</source>
        <translation>編集がなければ余裕のあるホストが、編集によって満杯になる確率: {}。</translation>
    </message>
    <message>
        <source>The chance that some host is full: {}.</source>
        <translation>いずれかのホストが満杯になる確率: {}。</translation>
    </message>
    <message>
        <source>The sum has room enough: {} is exceeded with a chance of {}.</source>
        <translation>合計には十分な余裕があります: {} を超える確率は {} です。</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is, and of {} with {} more.</source>
        <translation>合計（{0}）を超える確率は現状で {1}、{3}を追加すると {2} です。</translation>
    </message>
    <message>
        <source>The sum, {}, is exceeded with a chance of {} as it is.</source>
        <translation>合計（{}）を超える確率は現状で {} です。</translation>
    </message>
    <message>
        <source>Zone, like and in service from are not for these hosts, only for what follows.</source>
        <translation>ゾーン、同型ホスト、稼働開始の指定はこれらのホストには適用されず、以下だけに適用されます。</translation>
    </message>
    <message>
        <source>No hosts were found that end one of {} that your edits bring ({}). {}</source>
        <translation>編集による検出結果（{}、{}）を解消するホストは見つかりませんでした。{}</translation>
    </message>
    <message>
        <source>Needed from, 5 %</source>
        <translation>必要時期（5 %）</translation>
    </message>
    <message>
        <source>Without your edits the fleet takes {} anyway, {}, for {} a month. {}</source>
        <translation>編集がなくても、フリートには{}（{}、月額 {}）が必要です。{}</translation>
    </message>
    <message>
        <source>Host full</source>
        <translation>ホスト満杯</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}. Any other host may.</source>
        <translation>その間、変更により失えないホスト: {}。他のホストは失ってもかまいません。</translation>
    </message>
    <message>
        <source>Cannot be lost then, as without the change: {}. Any other host may.</source>
        <translation>その間、変更がない場合と同じく失えないホスト: {}。他のホストは失ってもかまいません。</translation>
    </message>
    <message>
        <source>Cannot be lost then, by the change: {}; as without it: {}. Any other host may.</source>
        <translation>その間、変更により失えないホスト: {}。変更がなくても失えないホスト: {}。他のホストは失ってもかまいません。</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings that your edits bring go from {} to {} ({}).</source>
        <translation>{}の追加（{}、月額 {}）で、編集による検出結果は {} 件から {} 件になります（{}）。</translation>
    </message>
    <message>
        <source>With {} more, {}, for {} a month, the findings go from {} to {} ({}).</source>
        <translation>{}の追加（{}、月額 {}）で、検出結果は {} 件から {} 件になります（{}）。</translation>
    </message>
    <message>
        <source>Not all hours were tried: the search ends after {} evaluations.</source>
        <translation>すべての時間帯を試したわけではありません。探索は {} 回の評価で終わります。</translation>
    </message>
    <message>
        <source>For &apos;{}&apos; not all hours within three days were tried.</source>
        <translation>「{}」について、3 日以内のすべての時間帯を試したわけではありません。</translation>
    </message>
    <message>
        <source>{}, one of the new hosts</source>
        <translation>{}(新しいホストの 1 つ)</translation>
    </message>
    <message>
        <source>What hosts alone do not end: {}. Plans also move, shift and resize: find plans.</source>
        <translation>ホストだけでは解消しないもの: {}。計画は移動、時間の変更、サイズ変更も行います。計画を探してください。</translation>
    </message>
    <message>
        <source>{} and moves</source>
        <translation>{}と移動</translation>
    </message>
    <message>
        <source>The gravest that is left with it: {}</source>
        <translation>それでも残る最も重大なもの: {}</translation>
    </message>
    <message>
        <source>{} more, no moves</source>
        <translation>{}追加、移動なし</translation>
    </message>
    <message>
        <source>The mix, {}</source>
        <translation>組み合わせ、{}</translation>
    </message>
    <message>
        <source>{}, no moves</source>
        <translation>{}、移動なし</translation>
    </message>
    <message>
        <source>{} with the mix ({})</source>
        <translation>組み合わせ({1})で {0}</translation>
    </message>
    <message>
        <source>{} with {} more like {} and no moves</source>
        <translation>{2} のようなホストを {1} 追加し移動なしで {0}</translation>
    </message>
    <message>
        <source>It is single hosts that run full, for load is not spread evenly over them.</source>
        <translation>負荷が均等に分散していないため、個々のホストが満杯になります。</translation>
    </message>
    <message>
        <source>Findings that your edits bring and that need no second change are no collisions: {} of them under What if.</source>
        <translation>あなたの編集がもたらし、2 つ目の変更を必要としない所見は衝突ではありません。What-if に {} 件あります。</translation>
    </message>
    <message>
        <source>{} more cannot be lost</source>
        <translation>失えないものが {} 台増</translation>
    </message>
    <message>
        <source>{} short</source>
        <translation>{} 不足</translation>
    </message>
    <message>
        <source>Best begin</source>
        <translation>最良の開始</translation>
    </message>
    <message>
        <source>Nothing breaks</source>
        <translation>何も壊れない</translation>
    </message>
    <message>
        <source>Alike from</source>
        <translation>同等の開始</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No host is named.</source>
        <translation>ホストが指定されていません。</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} はその時点で存在しません。</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} は障害中です。</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} はドレインされています。</translation>
    </message>
    <message>
        <source>{} is cordoned.</source>
        <translation>{} は配置停止中です。</translation>
    </message>
    <message>
        <source>{} has a taint that it does not tolerate.</source>
        <translation>{} に許容されない taint があります。</translation>
    </message>
    <message>
        <source>{} has not the labels that it asks for.</source>
        <translation>{} に必要なラベルがありません。</translation>
    </message>
    <message>
        <source>{} would put two of its group in one place.</source>
        <translation>{} では同じグループの 2 つが 1 か所に置かれます。</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly.</source>
        <translation>{} ではグループの分散が偏りすぎます。</translation>
    </message>
    <message>
        <source>{} has none of the group that it goes with.</source>
        <translation>{} に、一緒に置くべきグループのものがありません。</translation>
    </message>
    <message>
        <source>{} is more than its licence covers.</source>
        <translation>{} はライセンスの対象を超えています。</translation>
    </message>
    <message>
        <source>{} has no room for it.</source>
        <translation>{} に空きがありません。</translation>
    </message>
    <message>
        <source>{} lacks {} of {}.</source>
        <translation>{} は {} 不足しています（{}）。</translation>
    </message>
    <message>
        <source>one host does not exist then</source>
        <translation>ホスト 1 台はその時点で存在しない</translation>
    </message>
    <message>
        <source>{} hosts do not exist then</source>
        <translation>ホスト {} 台はその時点で存在しない</translation>
    </message>
    <message>
        <source>one host has failed</source>
        <translation>ホスト 1 台は障害中</translation>
    </message>
    <message>
        <source>{} hosts have failed</source>
        <translation>ホスト {} 台は障害中</translation>
    </message>
    <message>
        <source>one host is drained</source>
        <translation>ホスト 1 台はドレイン済み</translation>
    </message>
    <message>
        <source>{} hosts are drained</source>
        <translation>ホスト {} 台はドレイン済み</translation>
    </message>
    <message>
        <source>one host is cordoned</source>
        <translation>ホスト 1 台は配置停止中</translation>
    </message>
    <message>
        <source>{} hosts are cordoned</source>
        <translation>ホスト {} 台は配置停止中</translation>
    </message>
    <message>
        <source>one host has a taint that it does not tolerate</source>
        <translation>ホスト 1 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>{} hosts have a taint that it does not tolerate</source>
        <translation>ホスト {} 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>one host has not the labels that it asks for</source>
        <translation>ホスト 1 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>{} hosts have not the labels that it asks for</source>
        <translation>ホスト {} 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>one host would put two of its group in one place</source>
        <translation>ホスト 1 台では同じグループの 2 つが 1 か所に置かれる</translation>
    </message>
    <message>
        <source>{} hosts would put two of its group in one place</source>
        <translation>ホスト {} 台では同じグループの 2 つが 1 か所に置かれる</translation>
    </message>
    <message>
        <source>one host would spread its group too unevenly</source>
        <translation>ホスト 1 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>{} hosts would spread its group too unevenly</source>
        <translation>ホスト {} 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>one host has none of the group that it goes with</source>
        <translation>ホスト 1 台に、一緒に置くべきグループのものがない</translation>
    </message>
    <message>
        <source>{} hosts have none of the group that it goes with</source>
        <translation>ホスト {} 台に、一緒に置くべきグループのものがない</translation>
    </message>
    <message>
        <source>one host is more than its licence covers</source>
        <translation>ホスト 1 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>{} hosts are more than its licence covers</source>
        <translation>ホスト {} 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>one host has too little {1} left</source>
        <translation>ホスト 1 台で {1} が不足</translation>
    </message>
    <message>
        <source>{0} hosts have too little {1} left</source>
        <translation>ホスト {0} 台で {1} が不足</translation>
    </message>
    <message>
        <source>room</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>the only host is not there</source>
        <translation>唯一のホストは存在しない</translation>
    </message>
    <message>
        <source>{} is not there</source>
        <translation>{} 台は存在しない</translation>
    </message>
    <message>
        <source>{} are not there</source>
        <translation>{} 台は存在しない</translation>
    </message>
    <message>
        <source>the only host has failed</source>
        <translation>唯一のホストは障害中</translation>
    </message>
    <message>
        <source>{} has failed</source>
        <translation>{} 台は障害中</translation>
    </message>
    <message>
        <source>{} have failed</source>
        <translation>{} 台は障害中</translation>
    </message>
    <message>
        <source>the only host is drained</source>
        <translation>唯一のホストはドレイン済み</translation>
    </message>
    <message>
        <source>{} is drained</source>
        <translation>{} 台はドレイン済み</translation>
    </message>
    <message>
        <source>{} are drained</source>
        <translation>{} 台はドレイン済み</translation>
    </message>
    <message>
        <source>the only host is cordoned</source>
        <translation>唯一のホストは配置停止中</translation>
    </message>
    <message>
        <source>{} is cordoned</source>
        <translation>{} 台は配置停止中</translation>
    </message>
    <message>
        <source>{} are cordoned</source>
        <translation>{} 台は配置停止中</translation>
    </message>
    <message>
        <source>the only host is tainted against it</source>
        <translation>唯一のホストに許容されない taint がある</translation>
    </message>
    <message>
        <source>{} is tainted against it</source>
        <translation>{} 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>{} are tainted against it</source>
        <translation>{} 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>the only host lacks the labels asked for</source>
        <translation>唯一のホストに必要なラベルがない</translation>
    </message>
    <message>
        <source>{} lacks the labels asked for</source>
        <translation>{} 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>{} lack the labels asked for</source>
        <translation>{} 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>the only host already runs one of its group</source>
        <translation>唯一のホストですでに同じグループのものが実行中</translation>
    </message>
    <message>
        <source>{} already runs one of its group</source>
        <translation>{} 台ですでに同じグループのものが実行中</translation>
    </message>
    <message>
        <source>{} already run one of its group</source>
        <translation>{} 台ですでに同じグループのものが実行中</translation>
    </message>
    <message>
        <source>the only host would spread its group too unevenly</source>
        <translation>唯一のホストではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly</source>
        <translation>{} 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>the only host has none of the group it goes with</source>
        <translation>唯一のホストに、一緒に置くべきグループのものがない</translation>
    </message>
    <message>
        <source>{} has none of the group it goes with</source>
        <translation>{} 台に、一緒に置くべきグループのものがない</translation>
    </message>
    <message>
        <source>{} have none of the group it goes with</source>
        <translation>{} 台に、一緒に置くべきグループのものがない</translation>
    </message>
    <message>
        <source>the only host is more than its licence covers</source>
        <translation>唯一のホストはライセンスの対象を超える</translation>
    </message>
    <message>
        <source>{} is more than its licence covers</source>
        <translation>{} 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>{} are more than its licence covers</source>
        <translation>{} 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>the only host has too little {1} left</source>
        <translation>唯一のホストで {1} が不足</translation>
    </message>
    <message>
        <source>{0} has too little {1} left</source>
        <translation>{0} 台で {1} が不足</translation>
    </message>
    <message>
        <source>{0} have too little {1} left</source>
        <translation>{0} 台で {1} が不足</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {}</source>
        <translation>最も近いのは {} で、{} 不足</translation>
    </message>
    <message>
        <source>{} comes nearest and lacks {} of {}</source>
        <translation>最も近いのは {0} で、{2}が {1} 不足</translation>
    </message>
    <message>
        <source>there is no host</source>
        <translation>ホストがない</translation>
    </message>
    <message>
        <source>of {} hosts {}</source>
        <translation>ホスト {} 台のうち、{}</translation>
    </message>
    <message>
        <source>{}; it fits if {}</source>
        <translation>{}。収まる条件: {}</translation>
    </message>
    <message>
        <source>it is bound to its host</source>
        <translation>ホストに固定されている</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>{} of {}</source>
        <translation>{1}の {0}</translation>
    </message>
    <message>
        <source>It brings {}; which of them are known already is told when they are stored.</source>
        <translation>内容: {}。このうち既知のものは、保存時に示されます。</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>新規: {}。</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>変更: {}。</translation>
    </message>
    <message>
        <source>Not named by this source any more: {}.</source>
        <translation>このソースに含まれなくなったもの: {}。</translation>
    </message>
    <message>
        <source>Known under another name: {}.</source>
        <translation>別の名前で既知: {}。</translation>
    </message>
    <message>
        <source>Perhaps known under another name: {}.</source>
        <translation>別の名前で既知の可能性あり: {}。</translation>
    </message>
    <message>
        <source>Nothing that the inventory does not know already.</source>
        <translation>インベントリにとって新しいものはありません。</translation>
    </message>
    <message>
        <source>adds {}</source>
        <translation>{} を追加</translation>
    </message>
    <message>
        <source>changes {}</source>
        <translation>{} を変更</translation>
    </message>
    <message>
        <source>removes {}</source>
        <translation>{} を削除</translation>
    </message>
    <message>
        <source>&apos;{}&apos;, planned for {} to {}, {}.</source>
        <translation>「{}」（予定: {}～{}）: {}。</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Its {} does not fit: {}</source>
        <translation>その編集 {} は適合しません: {}</translation>
    </message>
</context>
<context>
    <name>RemoveHost</name>
    <message>
        <source>Remove host {}</source>
        <translation>ホスト {} を撤去</translation>
    </message>
</context>
<context>
    <name>RemoveHosts</name>
    <message>
        <source>Remove {}</source>
        <translation>{} を撤去</translation>
    </message>
</context>
<context>
    <name>ReplaceHosts</name>
    <message>
        <source>Replace {}, {} at once</source>
        <translation>{} を入れ替え、同時に {} 台</translation>
    </message>
    <message>
        <source>{}, by ones like {}</source>
        <translation>{}、{} と同型へ</translation>
    </message>
    <message>
        <source>{}, by ones with {}</source>
        <translation>{}、{} へ</translation>
    </message>
    <message>
        <source>{}, one new for {} old</source>
        <translation>{}、旧 {} 台につき新 1 台</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{} brings a go: nothing runs out, loses its host or collides with it within the horizon.</source>
        <translation>{} では判定が GO になります。予測期間内に、枯渇、配置先の喪失、競合はありません。</translation>
    </message>
    <message>
        <source>{} bring a go: nothing runs out, loses its host or collides with them within the horizon.</source>
        <translation>{} では判定が GO になります。予測期間内に、枯渇、配置先の喪失、競合はありません。</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, {} of them by the edits. The gravest of these: {}</source>
        <translation>判定が GO になるプランはありません。最も近いのは {}（{}）です。GO を妨げる {}があり、うち編集によるものは {} 件です。その中で最も重大なもの: {}</translation>
    </message>
    <message>
        <source>No plan brings a go. {} comes nearest, with a {}: {} against a go, all of them without the edits, too. The gravest: {}</source>
        <translation>判定が GO になるプランはありません。最も近いのは {}（{}）です。GO を妨げる {}があり、すべて編集なしでもあります。最も重大なもの: {}</translation>
    </message>
    <message>
        <source>nothing is measured or limited</source>
        <translation>測定値・上限なし</translation>
    </message>
    <message>
        <source>{:.0f} % of the {} of {}, {}</source>
        <translation>{2} の{1}の {0:.0f} %、{3}</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>予測期間内になし</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>違反の確率</translation>
    </message>
    <message>
        <source>Host nearest to its capacity, upper end of the 95 % band</source>
        <translation>容量に最も近いホスト（95 % 区間の上端）</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>配置先のないワークロード</translation>
    </message>
    <message>
        <source>Lost services</source>
        <translation>停止サービス</translation>
    </message>
    <message>
        <source>First runs out, at the median</source>
        <translation>最初の枯渇（中央値）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Without a plan nothing says how it is taken back.</source>
        <translation>プランがないため、切り戻しの方法が示されていません。</translation>
    </message>
    <message>
        <source>{} with it.</source>
        <translation>プランありでは {}。</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>切り戻せません。</translation>
    </message>
    <message>
        <source>After {} it cannot be taken back without a risk.</source>
        <translation>{} より後は、リスクなしには切り戻せません。</translation>
    </message>
    <message>
        <source>Something is down meanwhile.</source>
        <translation>その間、停止するものがあります。</translation>
    </message>
    <message>
        <source>It falls into a freeze.</source>
        <translation>凍結期間にあたります。</translation>
    </message>
    <message>
        <source>It mends what is more likely than not to break within a day: {}</source>
        <translation>50 % を超える確率で 1 日以内に破綻するものを解消します: {}</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} is left with it, it can be taken back all the time, nothing is down and no freeze is meanwhile.</source>
        <translation>プランありではしきい値 {} を超えるものが残らず、いつでも切り戻すことができ、その間に停止するものも凍結期間もありません。</translation>
    </message>
    <message>
        <source>Without it: {}</source>
        <translation>プランなし: {}</translation>
    </message>
    <message>
        <source>Without it nothing above the threshold of {} was found.</source>
        <translation>プランなしでは、しきい値 {} を超えるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Without it nothing is more likely than not to break, and {}.</source>
        <translation>プランなしでも 50 % を超える確率で破綻するものはなく、{}。</translation>
    </message>
    <message>
        <source>Standard change</source>
        <translation>標準的な変更</translation>
    </message>
    <message>
        <source>Emergency change</source>
        <translation>緊急の変更</translation>
    </message>
    <message>
        <source>Normal change</source>
        <translation>通常の変更</translation>
    </message>
    <message>
        <source>It falls into a freeze: {}</source>
        <translation>凍結期間にあたります: {}</translation>
    </message>
    <message>
        <source>No freeze meanwhile.</source>
        <translation>その間に凍結期間はありません。</translation>
    </message>
    <message>
        <source>No freeze is known.</source>
        <translation>既知の凍結期間はありません。</translation>
    </message>
    <message>
        <source>{}, priority {} of 4.</source>
        <translation>{}、優先度 {}（4 段階）。</translation>
    </message>
    <message>
        <source>Nobody carries anything out.</source>
        <translation>誰も何も実行しません。</translation>
    </message>
    <message>
        <source>Planned {}.</source>
        <translation>予定: {}。</translation>
    </message>
    <message>
        <source>{}, {}.</source>
        <translation>{}、{}。</translation>
    </message>
    <message>
        <source>There are {} plans, so number {} cannot be chosen.</source>
        <translation>プランは {} 件のため、番号 {} は選択できません。</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>The limiting resource</source>
        <translation>制約となるリソース</translation>
    </message>
    <message>
        <source>{}. Thin line: history; dashed: the median of the forecast; shaded: its 80 and 95 per cent bands; thick: the capacity. The numbers above are those of the list below.</source>
        <translation>{}。細線: 履歴、破線: 予測の中央値、網掛け: 80 % 区間と 95 % 区間、太線: 容量。上の番号は下の一覧の番号です。</translation>
    </message>
    <message>
        <source>The forecast of the chart at a few moments</source>
        <translation>グラフの予測（いくつかの時点）</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>What each plan leaves, costs and takes; the row of this document is bold</source>
        <translation>各プランで残るもの、費用、所要時間（この文書のプランの行は太字）</translation>
    </message>
    <message>
        <source>What was found, in short</source>
        <translation>検出事項の要約</translation>
    </message>
    <message>
        <source>What is left with this plan, in short</source>
        <translation>このプランで残るものの要約</translation>
    </message>
    <message>
        <source>Steps, in short</source>
        <translation>ステップの要約</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Step {}: {}</source>
        <translation>ステップ {}: {}</translation>
    </message>
    <message>
        <source>Back-out: {}</source>
        <translation>切り戻し: {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>{} With the edits {} sooner.</source>
        <translation>{}編集により {}早まります。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>違反の確率</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>一時費用</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Done, P90</source>
        <translation>完了（P90）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>The way back of each step stands beside it in the table of the steps.</source>
        <translation>各ステップの切り戻しは、ステップの表の各行に記載しています。</translation>
    </message>
    <message>
        <source>sample of {}</source>
        <translation>{} のサンプル</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>測定値なし</translation>
    </message>
    <message>
        <source>{}, {} (revision {})</source>
        <translation>{}、{}（リビジョン {}）</translation>
    </message>
    <message>
        <source>Forecast backtest</source>
        <translation>予測のバックテスト</translation>
    </message>
    <message>
        <source>none: nothing is measured</source>
        <translation>なし: 測定値なし</translation>
    </message>
    <message>
        <source>none: no series is long enough for one</source>
        <translation>なし: 十分な長さの時系列なし</translation>
    </message>
    <message>
        <source>{} series</source>
        <translation>{} 本の時系列</translation>
    </message>
    <message>
        <source>80 % band held {:.0f} %, 95 % band {:.0f} %</source>
        <translation>的中は 80 % 区間 {:.0f} %、95 % 区間 {:.0f} %</translation>
    </message>
    <message>
        <source>too few origins to measure the bands</source>
        <translation>区間の評価には起点が不足</translation>
    </message>
    <message>
        <source>Newest data</source>
        <translation>最新のデータ</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最後のインポート</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>予測期間</translation>
    </message>
    <message>
        <source>{}, {} steps, {} joint paths, seed {}</source>
        <translation>{}、{} ステップ、複合経路 {} 本、シード {}</translation>
    </message>
    <message>
        <source>Security exposure</source>
        <translation>脆弱性の影響</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>{} without an effect: not for this revision, or outside of the horizon</source>
        <translation>{}は効果なし: このリビジョンの対象外、または予測期間外</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>P(breach) {}</source>
        <translation>違反の確率 {}</translation>
    </message>
    <message>
        <source>{} P(breach) leaves such a failure out.</source>
        <translation>{}違反の確率には、このような障害を含めません。</translation>
    </message>
    <message>
        <source>Added by the changes: {} P(breach) also counts what stands without them.</source>
        <translation>編集によって生じる問題: {}違反の確率には、変更がなくてもあるものも含めます。</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>このプラン</translation>
    </message>
    <message>
        <source>No way back. {}</source>
        <translation>切り戻し不可。{}</translation>
    </message>
    <message>
        <source>Fewest moves</source>
        <translation>最少の移動</translation>
    </message>
    <message>
        <source>Cheapest hosts</source>
        <translation>最安のホスト</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Chosen by hand; checked like that of {}, which was found.</source>
        <translation>手動で選択し、検索で得られた {} の順序と同様に検査済みです。</translation>
    </message>
    <message>
        <source>Plan {}. State of {}, revision {}. Hash {}.</source>
        <translation>プラン {}。{} の状態、リビジョン {}。ハッシュ {}。</translation>
    </message>
    <message>
        <source>Plan {}, owner {}. State of {}, revision {}. Hash {}.</source>
        <translation>プラン {}、責任者 {}。{} の状態、リビジョン {}。ハッシュ {}。</translation>
    </message>
    <message>
        <source>Plan {}, revision {}, hash {}</source>
        <translation>プラン {}、リビジョン {}、ハッシュ {}</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>Nothing within the horizon.</source>
        <translation>予測期間内にはありません。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>{} to {}, by the time of day</source>
        <translation>{}～{}（時刻による）</translation>
    </message>
    <message>
        <source>no number is rare enough</source>
        <translation>十分にまれな回数なし</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>計数なし</translation>
    </message>
    <message>
        <source>step {}</source>
        <translation>ステップ {}</translation>
    </message>
    <message>
        <source>change {}</source>
        <translation>変更 {}</translation>
    </message>
    <message>
        <source>Stop, and take back {}.</source>
        <translation>中止し、{} を切り戻してください。</translation>
    </message>
    <message>
        <source>{}, {} above {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{0} の{1}が、{4}間隔の {3}連続で {2} を超過: 中止し、{5} を切り戻してください。</translation>
    </message>
    <message>
        <source>{}, {} above {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{0} の{1}が、{3}間隔のサンプルで {2} を超過（{4}）: {5} を切り戻す前に確認を取ってください。</translation>
    </message>
    <message>
        <source>There is nothing to watch: the work touches no host whose use is measured.</source>
        <translation>監視するものはありません。使用量が測定されているホストは作業対象に含まれません。</translation>
    </message>
    <message>
        <source>Nothing that the work touches is measured, so that there is no threshold.</source>
        <translation>作業対象に測定されているものがないため、しきい値はありません。</translation>
    </message>
    <message>
        <source>How many samples in a row mean a failure cannot be counted: that takes at least 100 joint paths with past errors.</source>
        <translation>何サンプル連続で失敗とみなすかは数えられません。過去の誤差を含む複合経路が 100 本以上必要です。</translation>
    </message>
    <message>
        <source>If all goes as predicted, {} of the {} joint paths trip any of them; each was chosen so that at most {} do. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>すべて予測どおりなら、{1} 本の複合経路のうち {0} 本がいずれかの基準に該当します。各基準は、該当するものが最大でも {2} となるように選んでいます。しきい値は 95 % 区間の上端です。</translation>
    </message>
    <message>
        <source>Not measured, and without a threshold: {}.</source>
        <translation>測定値なし、しきい値なし: {}。</translation>
    </message>
    <message>
        <source>Less tight and left out: {}.</source>
        <translation>余裕がより大きいため省略: {}。</translation>
    </message>
    <message>
        <source>When to stop and go back</source>
        <translation>中止して切り戻す条件</translation>
    </message>
    <message>
        <source>When to stop: abort criteria</source>
        <translation>中止の条件: 中止基準</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>連続</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>作業対象</translation>
    </message>
    <message>
        <source>by a hard dependency</source>
        <translation>ハードな依存関係</translation>
    </message>
    <message>
        <source>by a soft dependency</source>
        <translation>ソフトな依存関係</translation>
    </message>
    <message>
        <source>at risk itself</source>
        <translation>それ自体にリスク</translation>
    </message>
    <message>
        <source>hit by a risk</source>
        <translation>リスクの影響</translation>
    </message>
    <message>
        <source>Nobody said who owns these services.</source>
        <translation>これらのサービスの責任者は示されていません。</translation>
    </message>
    <message>
        <source>Owners to ask: {}.</source>
        <translation>確認先の責任者: {}。</translation>
    </message>
    <message>
        <source>Without a known owner: {}.</source>
        <translation>責任者不明: {}。</translation>
    </message>
    <message>
        <source>Touched: {}, {}.</source>
        <translation>作業対象: {}、{}。</translation>
    </message>
    <message>
        <source>By a hard dependency: {}; by a soft one: {}.</source>
        <translation>ハードな依存関係: {}、ソフトな依存関係: {}。</translation>
    </message>
    <message>
        <source>Who is hit</source>
        <translation>影響を受けるもの</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>How</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>The point of no return is {}.</source>
        <translation>切り戻せなくなる時点は {} です。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Restored when</source>
        <translation>復元の条件</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>完了の条件</translation>
    </message>
    <message>
        <source>Seen by, when</source>
        <translation>確認者、日時</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>{}, without the plan</source>
        <translation>{}、プランなし</translation>
    </message>
    <message>
        <source>{}, with it</source>
        <translation>{}、プランあり</translation>
    </message>
    <message>
        <source>{} of {} is between {} and {}, most likely near {}.</source>
        <translation>{1} の{0}は {2} から {3} の間で、最も可能性が高いのは {4} 付近です。</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched, before and after</source>
        <translation>作業対象ホストの容量（前後）</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity. In the charts: the median of the forecast with its 80 and 95 % bands, and the capacity above.</source>
        <translation>95 % 区間の上端が容量に最も近づくところです。グラフ: 予測の中央値とその 80 % 区間と 95 % 区間、上に容量を示します。</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>プランあり</translation>
    </message>
    <message>
        <source>The {} nearest of {} have charts.</source>
        <translation>{1} のうち、最も近い {0} をグラフで示します。</translation>
    </message>
    <message>
        <source>What to look at after the work</source>
        <translation>作業後に確認すること</translation>
    </message>
    <message>
        <source>If all went as predicted, 8 of 10 of these hold a day after the end of the work.</source>
        <translation>すべて予測どおりに進んだ場合、作業終了の 1 日後に、これらの 10 件中 8 件が成り立ちます。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>予測内容</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Step {}</source>
        <translation>ステップ {}</translation>
    </message>
    <message>
        <source>Steps {} to {}</source>
        <translation>ステップ {}～{}</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario: from {} without it to {}.</source>
        <translation>現在の時点で、シナリオにより予測が履歴から離れます: 編集なしの {} から {} へ。</translation>
    </message>
    <message>
        <source>At now the forecast leaves the history because of the scenario ({}): from {} without it to {}.</source>
        <translation>現在の時点で、シナリオ（{}）により予測が履歴から離れます: 編集なしの {} から {} へ。</translation>
    </message>
    <message>
        <source>{} (requested, not measured)</source>
        <translation>{}（要求量、測定値なし）</translation>
    </message>
    <message>
        <source>Nothing is known against the hosts&apos; software.</source>
        <translation>ホストのソフトウェアに既知の問題はありません。</translation>
    </message>
    <message>
        <source>{} hosts have a known high vulnerability; the highest score is {:.1f}.</source>
        <translation>{} 台のホストに既知の重大な脆弱性があります。最高のスコアは {:.1f} です。</translation>
    </message>
    <message>
        <source>Type, priority, calendar and vulnerabilities</source>
        <translation>種類、優先度、カレンダー、脆弱性</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>種類: {}</translation>
    </message>
    <message>
        <source>Priority: {}</source>
        <translation>優先度: {}</translation>
    </message>
    <message>
        <source>Freeze meanwhile</source>
        <translation>その間の凍結</translation>
    </message>
    <message>
        <source>Meanwhile in the calendar</source>
        <translation>その間のカレンダーの予定</translation>
    </message>
    <message>
        <source>Collision</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Alternatives, and doing nothing</source>
        <translation>代替案、およびプランなしの場合</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>影響対象</translation>
    </message>
    <message>
        <source>{}, at most {}</source>
        <translation>{}、最大 {}</translation>
    </message>
    <message>
        <source>Every step, in the order in which it is carried out</source>
        <translation>すべてのステップ（実行順）</translation>
    </message>
    <message>
        <source>Takes: the median, and what is not exceeded in 9 of 10 cases.</source>
        <translation>所要時間: 中央値、および 10 回中 9 回は超えない値です。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>適用前と適用後</translation>
    </message>
    <message>
        <source>Over the whole horizon, without the plan and with it.</source>
        <translation>予測期間全体について、プランなしとプランありの比較です。</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>The last one holds.</source>
        <translation>最後のものが有効です。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>条件または理由</translation>
    </message>
    <message>
        <source>On the hash</source>
        <translation>対象のハッシュ</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>The changes lose a service, leave a workload without a host, or make something more likely than not to run out.</source>
        <translation>変更により、サービスの停止、配置先のないワークロード、または 50 % を超える確率での枯渇が生じます。</translation>
    </message>
    <message>
        <source>Something above the threshold of {} stands that a board must accept, also where it stood before the changes.</source>
        <translation>しきい値 {} を超え、CAB が受け入れる必要のあるものがあります。変更前からあったものも含みます。</translation>
    </message>
    <message>
        <source>Nothing above the threshold of {} was found.</source>
        <translation>しきい値 {} を超えるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The chance of the most probable lost service, homeless workload or exhausted resource within the horizon: at least so probable is any of them.</source>
        <translation>予測期間内で最も確率の高い、サービスの停止、配置先なし、またはリソースの枯渇の確率です。これらのいずれかが起こる確率は、少なくともこの値になります。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>A risk with a subject, a time and a chance above the threshold.</source>
        <translation>対象、時期、およびしきい値を超える確率を持つリスクです。</translation>
    </message>
    <message>
        <source>Mended, left, new</source>
        <translation>解消、残り、新規</translation>
    </message>
    <message>
        <source>Findings that stood before and do not with the plan; that stand with it too; that stand only with it. Over the whole horizon, also before the plan is done.</source>
        <translation>それぞれ、以前あってプランではなくなる検出事項、プランでも残る検出事項、プランでのみ生じる検出事項です。予測期間全体が対象で、プラン完了前も含みます。</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>障害が起きた場合</translation>
    </message>
    <message>
        <source>What one more failure would cost. Nobody foretells the failure: this finding has no chance of its own, and P(breach) leaves it out.</source>
        <translation>もう 1 つ障害が起きた場合の影響です。障害自体は誰にも予測できないため、この検出事項に固有の確率はなく、違反の確率にも含めません。</translation>
    </message>
    <message>
        <source>A workload that no host takes.</source>
        <translation>どのホストにも受け入れられないワークロードです。</translation>
    </message>
    <message>
        <source>Not exceeded in half, in 9 of 10 cases.</source>
        <translation>半数の場合、および 10 回中 9 回は超えない値です。</translation>
    </message>
    <message>
        <source>{} to {}. Shift &apos;{}&apos; to {}: {}.</source>
        <translation>{}～{}. 「{}」を {} に移動: {}。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Everything that was found, without the plan</source>
        <translation>すべての検出事項（プランなし）</translation>
    </message>
    <message>
        <source>Everything that was found</source>
        <translation>すべての検出事項</translation>
    </message>
    <message>
        <source>What is left with this plan</source>
        <translation>このプランで残るもの</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>What the computation took for granted, and what it left out.</source>
        <translation>計算で前提としたもの、および除外したものです。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>データソース</translation>
    </message>
    <message>
        <source>The digest of everything that was taken in, by the audit chain of the workspace: {}.</source>
        <translation>取り込んだすべてのもののダイジェスト（ワークスペースの監査チェーンによる）: {}。</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Whoever signs decides on the plan with the hash {}.</source>
        <translation>署名者は、ハッシュ {} のプランについて決定します。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>日付と署名</translation>
    </message>
    <message>
        <source>Change manager</source>
        <translation>変更マネージャー</translation>
    </message>
    <message>
        <source>Owner of the services</source>
        <translation>サービスの責任者</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Revision history</source>
        <translation>改訂履歴</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Put into another order; it was found as {}.</source>
        <translation>順序を変更しました。検索で得られたときは {} です。</translation>
    </message>
    <message>
        <source>This document, from the state of revision {}.</source>
        <translation>この文書（リビジョン {} の状態に基づく）。</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{}, {} of them of tier 1,</source>
        <translation>{}（うちティア 1 は {}）</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; nothing has to move.</source>
        <translation>耐えられる最悪の喪失（{} の時点）: {}。移動は不要です。</translation>
    </message>
    <message>
        <source>The worst loss that is survived at {}: {}; {} find another host.</source>
        <translation>耐えられる最悪の喪失（{} の時点）: {}。{}は別のホストに移れます。</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; services are lost.</source>
        <translation>耐えられない最悪の喪失: {}、{}。サービスが停止します。</translation>
    </message>
    <message>
        <source>The worst loss that is not survived: {}, {}; {} are left without a host.</source>
        <translation>耐えられない最悪の喪失: {}、{}。{}の配置先がなくなります。</translation>
    </message>
    <message>
        <source>Every loss that was tried is survived at any time.</source>
        <translation>試したすべての喪失に、どの時点でも耐えられます。</translation>
    </message>
    <message>
        <source>survived</source>
        <translation>耐えられる</translation>
    </message>
    <message>
        <source>not survived</source>
        <translation>耐えられない</translation>
    </message>
    <message>
        <source>What may fail while the plan is carried out</source>
        <translation>プランの実行中に障害が許されるもの</translation>
    </message>
    <message>
        <source>What may fail meanwhile</source>
        <translation>その間に障害が許されるもの</translation>
    </message>
    <message>
        <source>No loss was tried: nothing is placed in these hours.</source>
        <translation>喪失は試していません。この時間帯に配置されているものはありません。</translation>
    </message>
    <message>
        <source>any one host</source>
        <translation>任意のホスト 1 台</translation>
    </message>
    <message>
        <source>any two hosts</source>
        <translation>任意のホスト 2 台</translation>
    </message>
    <message>
        <source>any one rack</source>
        <translation>任意のラック 1 つ</translation>
    </message>
    <message>
        <source>One field is {}.</source>
        <translation>1 マスは {}です。</translation>
    </message>
    <message>
        <source>One field is {}: it holds where it does all the time.</source>
        <translation>1 マスは {}です。その間ずっと成り立つ場合に、成り立つとします。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Step {} is done.</source>
        <translation>ステップ {} が完了しています。</translation>
    </message>
    <message>
        <source>It is {} or later.</source>
        <translation>{} 以降です。</translation>
    </message>
    <message>
        <source>{} runs on {}.</source>
        <translation>{} は {} で実行されています。</translation>
    </message>
    <message>
        <source>Nothing that can move runs on {}.</source>
        <translation>移動可能なものは {} で実行されていません。</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} は新しいものを受け入れません。</translation>
    </message>
    <message>
        <source>{} is out of the fleet, and nothing runs on it.</source>
        <translation>{} はフリートから外れ、何も実行されていません。</translation>
    </message>
    <message>
        <source>{} has {} replicas, and all of them are ready.</source>
        <translation>{} のレプリカは {} 個で、すべて準備完了です。</translation>
    </message>
    <message>
        <source>{} more hosts are up and take workloads.</source>
        <translation>追加の {} 台のホストが稼働し、ワークロードを受け入れています。</translation>
    </message>
    <message>
        <source>Every replica of {}</source>
        <translation>{} の各レプリカ</translation>
    </message>
    <message>
        <source>{} requests {} and is ready.</source>
        <translation>{} は {} を要求し、準備完了です。</translation>
    </message>
    <message>
        <source>a host, for a month</source>
        <translation>ホスト 1 台、1 か月</translation>
    </message>
    <message>
        <source>an hour of a service&apos;s downtime</source>
        <translation>サービスの停止 1 時間</translation>
    </message>
    <message>
        <source>moving or resizing one workload</source>
        <translation>ワークロード 1 個の移動またはサイズ変更</translation>
    </message>
    <message>
        <source>{:.0f} % left</source>
        <translation>余裕 {:.0f} %</translation>
    </message>
    <message>
        <source>{:.0f} % over</source>
        <translation>超過 {:.0f} %</translation>
    </message>
    <message>
        <source>more than ten times over</source>
        <translation>10 倍を超える超過</translation>
    </message>
    <message>
        <source>{:.6g} % within {}</source>
        <translation>{:.6g} % が {} 以内</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>応答率 {:.6g} %</translation>
    </message>
    <message>
        <source>{} promises {}: {} in the median (P5 {}, P95 {}), tightest around {} at {}.</source>
        <translation>{0} の SLO（{1}）: 中央値で{2}（P5 {3}、P95 {4}）。最も厳しいのは {5} 頃の {6} です。</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>サービス自体</translation>
    </message>
    <message>
        <source>the {} of {}</source>
        <translation>{1} の{0}</translation>
    </message>
    <message>
        <source>Any one rack can be lost at any time of the next {}.</source>
        <translation>今後 {}のどの時点でも、どのラックを 1 つ失っても耐えられます。</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time of the next {}.</source>
        <translation>今後 {}のどの時点でも、どのホストを 1 台失っても耐えられます。</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} はその時点で存在しません。</translation>
    </message>
    <message>
        <source>{} is bound to {}, which is not up.</source>
        <translation>{} は、稼働していない {} に固定されています。</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} の配置先がありません。</translation>
    </message>
    <message>
        <source>{} has no host yet; {} would take it.</source>
        <translation>{} にはまだ配置先がありません。{}が受け入れられます。</translation>
    </message>
    <message>
        <source>{} would take it, too.</source>
        <translation>{}も受け入れられます。</translation>
    </message>
    <message>
        <source>It fits if {}.</source>
        <translation>収まる条件: {}。</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>{} runs on {}, to which it is bound.</source>
        <translation>{} は {} で実行され、そこに固定されています。</translation>
    </message>
    <message>
        <source>{} runs on {}, which is drained: without it its service has fewer than its budget asks for.</source>
        <translation>{} は、ドレイン中の {} で実行されています。これがないと、サービスのレプリカがバジェットの求める数を下回ります。</translation>
    </message>
    <message>
        <source>It offers nothing {}.</source>
        <translation>{} は何も提供しません。</translation>
    </message>
    <message>
        <source>Use from {} to {}: history as a solid line, then the median of the forecast as a dashed line within its 80 and 95 per cent bands, and the capacity above. The table below the chart has the numbers.</source>
        <translation>{} から {} までの使用量です。履歴は実線、続く予測の中央値は破線で、その 80 % 区間と 95 % 区間、および上に容量を示します。数値はグラフの下の表にあります。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>障害時</translation>
    </message>
    <message>
        <source>open</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>{} to {} UTC</source>
        <translation>{}、{} UTC まで</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>{} まで</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>単価なし</translation>
    </message>
    <message>
        <source>default prices</source>
        <translation>既定の単価</translation>
    </message>
    <message>
        <source>prices as given</source>
        <translation>指定の単価</translation>
    </message>
    <message>
        <source>{} and hosts of {}</source>
        <translation>{}、{}のホスト</translation>
    </message>
    <message>
        <source>{}: {} a month for a host, {} for an hour of a service&apos;s downtime, {} for a move</source>
        <translation>{}: ホスト 1 か月 {}、サービスの停止 1 時間 {}、移動 1 回 {}</translation>
    </message>
    <message>
        <source>{} to {} {}</source>
        <translation>{}～{} {}</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>{} 以上</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave it out.</source>
        <translation>{} の価格が不明なため、費用に含めません。</translation>
    </message>
    <message>
        <source>No price is known for {}, so the costs leave them out.</source>
        <translation>{} の価格が不明なため、費用に含めません。</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO IF</source>
        <translation>条件付き GO</translation>
    </message>
    <message>
        <source>NO GO</source>
        <translation>NO GO</translation>
    </message>
    <message>
        <source>☐ yes   ☐ with conditions   ☐ no</source>
        <translation>☐ はい   ☐ 条件付き   ☐ いいえ</translation>
    </message>
    <message>
        <source>an hour of an engineer&apos;s work on the steps</source>
        <translation>エンジニアのステップ作業 1 時間</translation>
    </message>
    <message>
        <source>a core of a host without a price of its own, for a month</source>
        <translation>固有の単価がないホストのコア 1 個、1 か月</translation>
    </message>
    <message>
        <source>a GiB of memory of a host without a price of its own, for a month</source>
        <translation>固有の単価がないホストのメモリ 1 GiB、1 か月</translation>
    </message>
    <message>
        <source>a GiB of storage of a host without a price of its own, for a month</source>
        <translation>固有の単価がないホストのストレージ 1 GiB、1 か月</translation>
    </message>
    <message>
        <source>the licences of a host, for a month</source>
        <translation>ホスト 1 台のライセンス、1 か月</translation>
    </message>
    <message>
        <source>the licences of a core, for a month</source>
        <translation>コア 1 個のライセンス、1 か月</translation>
    </message>
    <message>
        <source>the licences of a socket, for a month</source>
        <translation>ソケット 1 個のライセンス、1 か月</translation>
    </message>
    <message>
        <source>a host of the class &apos;{}&apos;, for a month</source>
        <translation>クラス「{}」のホスト 1 台、1 か月</translation>
    </message>
    <message>
        <source>a host of the offer &apos;{}&apos;, for a month</source>
        <translation>オファー「{}」のホスト 1 台、1 か月</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>極秘</translation>
    </message>
    <message>
        <source>The classification has {} letters, and a page&apos;s head has room for {}: shorten it.</source>
        <translation>機密区分は {} 文字ですが、ページのヘッダーに入るのは {} 文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>{} before this page was made, the first at {}: find plans again.</source>
        <translation>このページの作成時点で、すでに {}しています（最初は {}）。プランを検索し直してください。</translation>
    </message>
    <message>
        <source>Classification:</source>
        <translation>機密区分:</translation>
    </message>
    <message>
        <source>The work touches no host whose use is measured.</source>
        <translation>使用量が測定されているホストは作業対象に含まれません。</translation>
    </message>
    <message>
        <source>No number of samples in a row is rare enough in these hours to mean a failure: ask before anything is taken back. The thresholds are the upper ends of the 95 % bands.</source>
        <translation>この時間帯では、失敗とみなせるほどまれな連続サンプル数がありません。切り戻す前に確認を取ってください。しきい値は 95 % 区間の上端です。</translation>
    </message>
    <message>
        <source>Host or service</source>
        <translation>ホストまたはサービス</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>{}超</translation>
    </message>
    <message>
        <source>{:.4g} s for {:.4g} % of the requests</source>
        <translation>リクエストの {1:.4g} % で {0:.4g} 秒</translation>
    </message>
    <message>
        <source>below {}</source>
        <translation>{}未満</translation>
    </message>
    <message>
        <source>{} {} in {} of {} in a row: stop, and take back {}.</source>
        <translation>{0} で、{3}間隔の {2}連続で {1}: 中止し、{4} を切り戻してください。</translation>
    </message>
    <message>
        <source>{} {} in samples of {} ({}): ask before you take back {}.</source>
        <translation>{0} で、{2}間隔のサンプルが {1}（{3}）: {4} を切り戻す前に確認を取ってください。</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Capacity of the hosts that are touched</source>
        <translation>作業対象ホストの容量</translation>
    </message>
    <message>
        <source>Where the upper end of the 95 % band comes nearest to the capacity.</source>
        <translation>95 % 区間の上端が容量に最も近づくところです。</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>Who depends on what is touched: touched services are filled, a solid line is a hard dependency, a dashed one a soft one; what is hit lies to the right.</source>
        <translation>作業対象に依存するもの: 塗りつぶしは作業対象のサービス、実線はハードな依存関係、破線はソフトな依存関係です。影響を受けるものは右側にあります。</translation>
    </message>
    <message>
        <source>Drawn are {} of {}; the table has all.</source>
        <translation>{1}のうち {0} を図示しています。表にはすべてあります。</translation>
    </message>
    <message>
        <source>{} depends on {}</source>
        <translation>{} は {} に依存</translation>
    </message>
    <message>
        <source>Blast radius</source>
        <translation>影響の波及範囲</translation>
    </message>
    <message>
        <source>{}, the rest not tried</source>
        <translation>{}（残りは未試行）</translation>
    </message>
    <message>
        <source>Any one host or rack can be lost at any time; not any two hosts.</source>
        <translation>どのホスト 1 台、どのラック 1 つを、どの時点で失っても耐えられますが、ホスト 2 台の組には耐えられないものがあります。</translation>
    </message>
    <message>
        <source>Any one host can be lost at any time; not any two hosts.</source>
        <translation>どのホスト 1 台を、どの時点で失っても耐えられますが、ホスト 2 台の組には耐えられないものがあります。</translation>
    </message>
    <message>
        <source>Left out: {}. {}</source>
        <translation>省略: {}。{}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>The decision on one page</source>
        <translation>決定の要約（1 ページ）</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Way back, and when to take it</source>
        <translation>切り戻しとその条件</translation>
    </message>
    <message>
        <source>Risks, calendar and vulnerabilities</source>
        <translation>リスク、カレンダー、脆弱性</translation>
    </message>
    <message>
        <source>Tests, and what to look at afterwards</source>
        <translation>テストと作業後の確認</translation>
    </message>
    <message>
        <source>What the numbers rest on</source>
        <translation>数値の根拠</translation>
    </message>
    <message>
        <source>Approvals and history</source>
        <translation>承認と履歴</translation>
    </message>
    <message>
        <source>The gravest first.</source>
        <translation>重大な順です。</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>変更 {}</translation>
    </message>
    <message>
        <source>from now on, for good</source>
        <translation>今から無期限</translation>
    </message>
    <message>
        <source>The changes that are asked for</source>
        <translation>申請された変更</translation>
    </message>
    <message>
        <source>What the scenario holds. What is only assumed nobody carries out.</source>
        <translation>シナリオの内容です。想定にすぎないものは、誰も実行しません。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>shifted by the plan</source>
        <translation>プランで時期を移動</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>想定</translation>
    </message>
    <message>
        <source>None: this is the fleet as it is, with what is in the calendar.</source>
        <translation>なし。カレンダーの予定を含む、現状のフリートです。</translation>
    </message>
    <message>
        <source>Back-out, the last work first</source>
        <translation>切り戻し（最後の作業から順に）</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Tests: by what each work is seen to be done</source>
        <translation>テスト: 各作業の完了を確認する方法</translation>
    </message>
    <message>
        <source>Whoever carried it out signs for what was seen.</source>
        <translation>作業の実行者が、確認した内容について署名します。</translation>
    </message>
    <message>
        <source>Its hours end at {}: end it then, or before.</source>
        <translation>期間は {} に終わります。その時点までに終了させてください。</translation>
    </message>
    <message>
        <source>It is a trade and no mend: findings rise from {} to {} by {}.</source>
        <translation>{2} は解消ではなくトレードオフで、検出事項が {0} から {1} に増加します。</translation>
    </message>
    <message>
        <source>The fleet as it is</source>
        <translation>フリートの現状</translation>
    </message>
    <message>
        <source>error {:.2f} of that of repeating the last cycle</source>
        <translation>誤差は直前の周期を繰り返した場合の {:.2f} 倍</translation>
    </message>
    <message>
        <source>{}, {} with this plan</source>
        <translation>{}、このプランでは {}</translation>
    </message>
    <message>
        <source>{}: what is less probable is left out</source>
        <translation>{}: 確率がこれより低いものは省略</translation>
    </message>
    <message>
        <source>Digest of the data</source>
        <translation>データのダイジェスト</translation>
    </message>
    <message>
        <source>No plan. State of {}, revision {}. Hash {}.</source>
        <translation>プランなし。{} の状態、リビジョン {}。ハッシュ {}。</translation>
    </message>
    <message>
        <source>No plan, revision {}, hash {}</source>
        <translation>プランなし、リビジョン {}、ハッシュ {}</translation>
    </message>
    <message>
        <source>{} requests a second</source>
        <translation>毎秒 {} リクエスト</translation>
    </message>
    <message>
        <source>What the work touches, everyone who depends on it, and whom the risks that were found hit; the way leads there from where it begins. Who is hit in one way stands together.</source>
        <translation>作業対象、それに依存するすべてのもの、および検出されたリスクの影響を受けるものです。経路は起点からそこまでを示します。同じ経路で影響を受けるものはまとめています。</translation>
    </message>
    <message>
        <source>Nothing is carried out.</source>
        <translation>実施するものはありません。</translation>
    </message>
    <message>
        <source>{}; part 3 has all of them.</source>
        <translation>{}。すべては第 3 部に記載しています。</translation>
    </message>
    <message>
        <source>{}; the steps are done by {} (P90)</source>
        <translation>{}、ステップの完了は {}（P90）</translation>
    </message>
    <message>
        <source>{} if it happens</source>
        <translation>起こる場合は {}</translation>
    </message>
    <message>
        <source>{} at the median, nine times in ten between {} and {}</source>
        <translation>中央値 {}、10 回中 9 回は {} から {} までの間</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>later than the horizon</source>
        <translation>予測期間より後</translation>
    </message>
    <message>
        <source>Nothing above the threshold happens within the horizon.</source>
        <translation>予測期間内に、しきい値を超えるものはありません。</translation>
    </message>
    <message>
        <source>First to run out, with {}: {} ({}).</source>
        <translation>最初に枯渇（確率 {}）: {}（{}）。</translation>
    </message>
    <message>
        <source>When: {}.</source>
        <translation>時期: {}。</translation>
    </message>
    <message>
        <source>No plan, so no costs were reckoned.</source>
        <translation>プランがないため、費用は計算していません。</translation>
    </message>
    <message>
        <source>{} once, {} a month; downtime: {}</source>
        <translation>一時費用 {}、月額 {}、停止時間: {}</translation>
    </message>
    <message>
        <source>Nothing else is in the calendar.</source>
        <translation>カレンダーにほかの予定はありません。</translation>
    </message>
    <message>
        <source>In the calendar: {}.</source>
        <translation>カレンダーの予定: {}。</translation>
    </message>
    <message>
        <source>No collision was found.</source>
        <translation>競合は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Part 7 has {}.</source>
        <translation>第 7 部に {}を記載しています。</translation>
    </message>
    <message>
        <source>Cost, downtime</source>
        <translation>費用、停止時間</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>何もしない場合</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>その間</translation>
    </message>
    <message>
        <source>{:.0f} %: {} of {}</source>
        <translation>{:.0f} %（{} / {}）</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Workload-days exposed to it: {} without the plan, {} with it.</source>
        <translation>脆弱性にさらされるワークロードの延べ日数: プランなし {}、プランあり {}。</translation>
    </message>
    <message>
        <source>P(breach) {}. {} once, {} a month. Downtime: {}. Done by {} (P90).</source>
        <translation>違反の確率 {}。一時費用 {}、月額 {}。停止時間: {}。完了 {}（P90）。</translation>
    </message>
    <message>
        <source>Risk, cost and time</source>
        <translation>リスク、費用、時間</translation>
    </message>
    <message>
        <source>What it mends and leaves</source>
        <translation>解消するものと残るもの</translation>
    </message>
    <message>
        <source>What it gives up</source>
        <translation>劣る点</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>P(breach) {}.</source>
        <translation>違反の確率 {}。</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Where the forecast puts what is to come: in the 80 % band 8 times of 10, in the 95 % band 19 of 20. Part 9 says how often that was so.</source>
        <translation>予測が将来の値を見込む範囲です。80 % 区間には 10 回中 8 回、95 % 区間には 20 回中 19 回入ります。実際の的中率は第 9 部に記載しています。</translation>
    </message>
    <message>
        <source>Joint path</source>
        <translation>複合経路</translation>
    </message>
    <message>
        <source>One possible future of everything at once. A chance is the share of them in which something happens.</source>
        <translation>すべてを合わせた、起こりうる将来の 1 つです。確率は、何かが起こる経路の割合です。</translation>
    </message>
    <message>
        <source>Way back, point of no return</source>
        <translation>切り戻し、切り戻せなくなる時点</translation>
    </message>
    <message>
        <source>How what was done is undone, and until when that is safe.</source>
        <translation>実施したことを元に戻す方法と、安全に戻せる期限です。</translation>
    </message>
    <message>
        <source>Touched, hard, soft</source>
        <translation>作業対象、ハード、ソフト</translation>
    </message>
    <message>
        <source>The work is done on it; it stops without what is touched; it does worse without.</source>
        <translation>順に、作業を行うもの、作業対象がないと停止するもの、作業対象がないと低下するものです。</translation>
    </message>
    <message>
        <source>Tainted, drained</source>
        <translation>taint、ドレイン</translation>
    </message>
    <message>
        <source>A host that takes only some workloads; a host that is emptied.</source>
        <translation>一部のワークロードだけを受け入れるホスト、および空にするホストです。</translation>
    </message>
    <message>
        <source>The fingerprint of this plan with all its numbers: who signs, signs that one. It stands on every page and in the plan&apos;s JSON.</source>
        <translation>このプランとそのすべての数値のフィンガープリントです。署名者はこれに対して署名します。各ページとプランの JSON に記載されます。</translation>
    </message>
    <message>
        <source>To be written in by hand</source>
        <translation>手書きで記入する事項</translation>
    </message>
    <message>
        <source>What only people know; what is known already stands there.</source>
        <translation>人にしかわからない事項です。既知のものは記入済みです。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記入欄</translation>
    </message>
    <message>
        <source>proposed {}</source>
        <translation>{} に提案</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>Number in the change system, related changes</source>
        <translation>変更管理システムの番号、関連する変更</translation>
    </message>
    <message>
        <source>Date of the board, its recommendation</source>
        <translation>CAB の開催日、勧告</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Begun and ended in fact</source>
        <translation>実際の開始と終了</translation>
    </message>
    <message>
        <source>Reviewed on, by, with which result</source>
        <translation>レビューの日付、担当者、結果</translation>
    </message>
    <message>
        <source>1 more host is up and takes workloads.</source>
        <translation>追加の 1 台のホストが稼働し、ワークロードを受け入れています。</translation>
    </message>
    <message>
        <source>{} workload-days on hosts with a known high vulnerability (CVSS 7 or more)</source>
        <translation>既知の重大な脆弱性（CVSS 7 以上）があるホスト上で延べ {} ワークロード日</translation>
    </message>
    <message>
        <source>Take it back by hand.</source>
        <translation>手作業で切り戻してください。</translation>
    </message>
    <message>
        <source>{} ({} new)</source>
        <translation>{}（新規 {}）</translation>
    </message>
    <message>
        <source>Back, P95</source>
        <translation>切り戻し（P95）</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a rack that cannot be lost.</source>
        <translation>今後 {}を通して、失えないラックがあります。</translation>
    </message>
    <message>
        <source>Throughout the next {} there is a host that cannot be lost.</source>
        <translation>今後 {}を通して、失えないホストがあります。</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a rack that cannot be lost; the first stretch follows.</source>
        <translation>今後 {1}のうち合計 {0}は、失えないラックがあります。最初の期間は次のとおりです。</translation>
    </message>
    <message>
        <source>For {} in all, within the next {}, there is a host that cannot be lost; the first stretch follows.</source>
        <translation>今後 {1}のうち合計 {0}は、失えないホストがあります。最初の期間は次のとおりです。</translation>
    </message>
    <message>
        <source>{} more are in the plan as JSON.</source>
        <translation>ほか {} 件は JSON の計画にあります。</translation>
    </message>
    <message>
        <source>{} Evidence that stands in the section before is not repeated.</source>
        <translation>{} 前の節にある根拠は繰り返しません。</translation>
    </message>
    <message>
        <source>Raised above that: {} of {}, which would otherwise take longer than {} to tell a failure.</source>
        <translation>それより引き上げたもの: {2}を超えないと失敗が分からない{1}件中{0}件。</translation>
    </message>
    <message>
        <source>Way back incomplete. {}</source>
        <translation>一部は切り戻し不可。{}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} ({} left, {} new); {} ended</source>
        <translation>{}（継続 {}、新規 {}）、解消 {}</translation>
    </message>
    <message>
        <source>Hosts whose loss leaves a workload without a host (N-1)</source>
        <translation>失うとワークロードのホストがなくなるホスト (N-1)</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Hold {} for {}</source>
        <translation>{} を {} 用に予約</translation>
    </message>
    <message>
        <source>Hold {} times {} for {}</source>
        <translation>{} × {} を {} 用に予約</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}、{}</translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message>
        <source>Resize {} to {}</source>
        <translation>{} を {} にサイズ変更</translation>
    </message>
    <message>
        <source>Resize {}: {} each</source>
        <translation>{} のサイズ変更: それぞれ {}</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>The edits bring it forward by {}: the median date was {}, now it is {}.</source>
        <translation>編集により {} 早まります。日付の中央値は {} でしたが、{} になります。</translation>
    </message>
    <message>
        <source>The edits bring it forward by {}: the date that one path in twenty comes to was {}, now it is {}.</source>
        <translation>編集により {} 早まります。経路 20 本に 1 本が達する日付は {} でしたが、{} になります。</translation>
    </message>
    <message>
        <source>Without the edits the probability was {}.</source>
        <translation>編集なしでは、確率は {} でした。</translation>
    </message>
    <message>
        <source>the end of time</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>{} UTC</source>
        <translation>{} UTC</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>{} まで</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <source>{:.3g} ms</source>
        <translation>{:.3g} ms</translation>
    </message>
    <message>
        <source>{:.3g} s</source>
        <translation>{:.3g} s</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>99 % 超</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1 % 未満</translation>
    </message>
    <message>
        <source>{:.0f} %</source>
        <translation>{:.0f} %</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{}～{}</translation>
    </message>
    <message>
        <source>There is no placement to fail. Import a fleet first.</source>
        <translation>障害を調べる配置がありません。まずフリートをインポートしてください。</translation>
    </message>
    <message>
        <source>Ask for one path at least.</source>
        <translation>1 本以上の経路を指定してください。</translation>
    </message>
    <message>
        <source>No host has the labels &apos;{}&apos;. Look them up with &apos;show&apos;.</source>
        <translation>ラベル「{}」を持つホストはありません。&apos;show&apos; で確認してください。</translation>
    </message>
    <message>
        <source>Nothing breaks until {} in {} of {} joint paths of demand, failures and repairs ({}); in {} failures leave somebody without a host. Assumed: hosts fail as {}, {:.4g} h up and {:.3g} h to repair in the mean.</source>
        <translation>需要、障害、修復の複合経路 {2} 本の {1}（{3}）で、{0} まで何も破綻しません。{4} では、障害により配置先のないものが出ます。前提: ホストの障害は {5} に従い、平均で稼働 {6:.4g} 時間、修復 {7:.3g} 時間です。</translation>
    </message>
    <message>
        <source>So many services were looked at on the first {} of {} demand paths, which the joint paths repeat.</source>
        <translation>サービスが多いため、{1} 本の需要経路のうち最初の {0} 本で確認しました。複合経路ではこれを繰り返し使います。</translation>
    </message>
    <message>
        <source>Those of {} fail as {}, {:.4g} h up and {:.3g} h to repair.</source>
        <translation>{} のホストの障害は {} に従い、稼働 {:.4g} 時間、修復 {:.3g} 時間です。</translation>
    </message>
    <message>
        <source>rack {}</source>
        <translation>ラック {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>Without {}, {} has no host. For {}: {}.</source>
        <translation>{0} がないと、{1} の配置先がなくなります。{2} について: {3}。</translation>
    </message>
    <message>
        <source>Without {}, {} have no host. For {}: {}.</source>
        <translation>{0} がないと、{1} の配置先がなくなります。{2} について: {3}。</translation>
    </message>
    <message>
        <source>Lost: {}.</source>
        <translation>停止: {}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no kind of sweep. Use hosts, pairs, racks or zones.</source>
        <translation>「{}」は総当たりの種類ではありません。hosts、pairs、racks、zones のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>There is no placement to sweep. Import a fleet first.</source>
        <translation>総当たりで調べる配置がありません。まずフリートをインポートしてください。</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host</source>
        <translation>{} を失うと {} の配置先がなくなる</translation>
    </message>
    <message>
        <source>losing {} leaves {} without a host and {} lost</source>
        <translation>{} を失うと {} の配置先がなくなり、{} が停止する</translation>
    </message>
    <message>
        <source>losing {} overloads {}, which takes over: its {} runs out in {} of the paths</source>
        <translation>{0} を失うと、引き継ぐ {1} が過負荷になり、経路の {3} で{2}が枯渇する</translation>
    </message>
    <message>
        <source>Hour by hour, hosts, racks or zones can be lost, no pairs. Use one of them.</source>
        <translation>時間ごとの喪失は、ホスト、ラック、ゾーンについて調べられ、ペアは対象外です。いずれかを使ってください。</translation>
    </message>
    <message>
        <source>These hours lie outside the computed future. Ask for a longer horizon.</source>
        <translation>これらの時間は計算済みの将来の範囲外です。予測期間を長くしてください。</translation>
    </message>
    <message>
        <source>from {} UTC on</source>
        <translation>{} UTC 以降</translation>
    </message>
    <message>
        <source>from {} to {} UTC</source>
        <translation>{} から {} UTC まで</translation>
    </message>
    <message>
        <source>N-1</source>
        <translation>N-1</translation>
    </message>
    <message>
        <source>N-1 for racks</source>
        <translation>ラックの N-1</translation>
    </message>
    <message>
        <source>N-1 for zones</source>
        <translation>ゾーンの N-1</translation>
    </message>
    <message>
        <source>{} does not hold {}: {}.</source>
        <translation>{} は成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>{} does not hold {} even with the expected demand: {}.</source>
        <translation>{} は、予想される需要でも成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P90: {}.</source>
        <translation>{} は、P90 の需要では成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>{} does not hold {} with the demand of P95: {}.</source>
        <translation>{} は、P95 の需要では成り立ちません（{}）: {}。</translation>
    </message>
    <message>
        <source>Nothing runs out, loses its host or collides within the horizon.</source>
        <translation>予測期間内に、枯渇、配置先の喪失、競合はありません。</translation>
    </message>
    <message>
        <source>{} set placed again, {} proven survivable</source>
        <translation>{} 組を再配置して確認、{} 組は耐えられると証明済み</translation>
    </message>
    <message>
        <source>{} sets placed again, {} proven survivable</source>
        <translation>{} 組を再配置して確認、{} 組は耐えられると証明済み</translation>
    </message>
    <message>
        <source>The weakest host at {}: {}.</source>
        <translation>{} 時点で最も影響が大きいなホスト: {}。</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts at {}: {}.</source>
        <translation>{1} 時点で最も影響が大きいな {0} 台のホストの組: {2}。</translation>
    </message>
    <message>
        <source>{} set of that size is fatal ({}).</source>
        <translation>この大きさの組のうち、致命的なものは {} 組です（{}）。</translation>
    </message>
    <message>
        <source>{} sets of that size are fatal ({}).</source>
        <translation>この大きさの組のうち、致命的なものは {} 組です（{}）。</translation>
    </message>
    <message>
        <source>Any {} of {} can be lost at {} ({}).</source>
        <translation>{2} の時点で、{1}のうちどの {0}を失っても耐えられます（{3}）。</translation>
    </message>
    <message>
        <source>Larger sets were too many to be placed again.</source>
        <translation>これより大きい組は、数が多すぎて再配置できませんでした。</translation>
    </message>
    <message>
        <source>There is no placement to search. Import a fleet first.</source>
        <translation>探索する配置がありません。まずフリートをインポートしてください。</translation>
    </message>
    <message>
        <source>Ask for sets of 1 to 4 hosts.</source>
        <translation>1～4 台のホストの組を指定してください。</translation>
    </message>
    <message>
        <source>1 workload stands on a name that has no resource, so what it uses is counted nowhere: say on Match what the name is, or import what is missing.</source>
        <translation>リソースのない名前にワークロード 1 件が配置されているため、その使用量がどこにも計上されていません。［名寄せ］でその名前が何であるかを指定するか、不足しているものをインポートしてください。</translation>
    </message>
    <message>
        <source>{} workloads stand on names that have no resource, so what they use is counted nowhere: say on Match what the names are, or import what is missing.</source>
        <translation>リソースのない名前にワークロード {} 件が配置されているため、その使用量がどこにも計上されていません。［名寄せ］でそれらの名前が何であるかを指定するか、不足しているものをインポートしてください。</translation>
    </message>
    <message>
        <source>{}, with or without the edits</source>
        <translation>{}（編集なしでも同じ）</translation>
    </message>
    <message>
        <source>{} This is so with or without the edits.</source>
        <translation>{}これは、編集なしでも起こります。</translation>
    </message>
    <message>
        <source>{} with or without the edits, a breach with a chance of {}. The gravest: {}</source>
        <translation>編集なしでも {}があり、違反の確率は {} です。最も重大なもの: {}</translation>
    </message>
    <message>
        <source>{} with or without the edits, and no breach is among them. The gravest: {}</source>
        <translation>編集なしでも {}がありますが、違反は含まれません。最も重大なもの: {}</translation>
    </message>
    <message>
        <source>The edits bring {} forward.</source>
        <translation>編集により {} 件が早まります。</translation>
    </message>
    <message>
        <source>{} That is the gravest of {}.</source>
        <translation>{}{}の中で最も重大です。</translation>
    </message>
    <message>
        <source>The weakest pair of hosts that can each be lost alone: {}</source>
        <translation>単独ではそれぞれ失っても耐えられるホストのうち、最も影響が大きいな組: {}</translation>
    </message>
    <message>
        <source>The weakest set of {} hosts that holds none of these: {}</source>
        <translation>これらを含まない {} 台のホストの組のうち、最も影響が大きいなもの: {}</translation>
    </message>
    <message>
        <source>{}; it is the only one.</source>
        <translation>{}。該当するのはこの組だけです。</translation>
    </message>
    <message>
        <source>{}; there are {} such.</source>
        <translation>{}。このような組は {} 組あります。</translation>
    </message>
    <message>
        <source>Sets of {} hosts beside them were too many to be placed again.</source>
        <translation>これら以外の {} 台のホストの組は、多すぎて再配置を試せませんでした。</translation>
    </message>
    <message>
        <source>Any two hosts that can each be lost alone can be lost together.</source>
        <translation>単独でそれぞれ失っても耐えられるホストは、どの 2 台を同時に失っても耐えられます。</translation>
    </message>
    <message>
        <source>Any {} hosts that hold none of these can be lost.</source>
        <translation>これらを含まないホストは、どの {} 台を失っても耐えられます。</translation>
    </message>
    <message>
        <source>Sunday {} {}</source>
        <translation>{}(日) {}</translation>
    </message>
    <message>
        <source>Monday {} {}</source>
        <translation>{}(月) {}</translation>
    </message>
    <message>
        <source>Tuesday {} {}</source>
        <translation>{}(火) {}</translation>
    </message>
    <message>
        <source>Wednesday {} {}</source>
        <translation>{}(水) {}</translation>
    </message>
    <message>
        <source>Thursday {} {}</source>
        <translation>{}(木) {}</translation>
    </message>
    <message>
        <source>Friday {} {}</source>
        <translation>{}(金) {}</translation>
    </message>
    <message>
        <source>Saturday {} {}</source>
        <translation>{}(土) {}</translation>
    </message>
    <message>
        <source>{}, a breach with a chance of {}. The gravest: {}</source>
        <translation>{}があり、違反の確率は {} です。最も重大なもの: {}</translation>
    </message>
    <message>
        <source>{}, and no breach is among them. The gravest: {}</source>
        <translation>{}がありますが、違反は含まれません。最も重大なもの: {}</translation>
    </message>
    <message>
        <source>Cannot be lost: without it a workload has no host (▲), or a host that takes over runs out on more paths than one in twenty (◆).</source>
        <translation>「失えない」とは、失うとワークロードの配置先がなくなるか（▲）、引き継ぐホストが 20 本に 1 本を超える経路で枯渇すること（◆）です。</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Roll out a new version of {}</source>
        <translation>{} の新バージョンをロールアウト</translation>
    </message>
    <message>
        <source>{} with {} each</source>
        <translation>{}、各 {}</translation>
    </message>
    <message>
        <source>{}, demand times {}</source>
        <translation>{}、需要 {} 倍</translation>
    </message>
    <message>
        <source>{} in canary steps {}</source>
        <translation>{}、カナリアステップ {}</translation>
    </message>
    <message>
        <source>{}, at most {} more and {} unavailable</source>
        <translation>{}、最大で追加 {}、停止 {}</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>条件付き承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>{} by {} at {}.</source>
        <translation>{0}（{1}、{2}）。</translation>
    </message>
    <message>
        <source>{} by {} at {}: {}.</source>
        <translation>{0}（{1}、{2}）: {3}。</translation>
    </message>
    <message>
        <source>{} That was on another state of the plan (hash {}).</source>
        <translation>{} これはプランの別の状態（ハッシュ {}）に対するものです。</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>It failed; it is tried again.</source>
        <translation>失敗しました。再試行します。</translation>
    </message>
    <message>
        <source>It failed {} times in a row; it is tried again.</source>
        <translation>{} 回続けて失敗しました。再試行します。</translation>
    </message>
    <message>
        <source>Every {}: it changed the last time.</source>
        <translation>{} ごと: 前回は変化がありました。</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last 1 time.</source>
        <translation>{} ごと: 前回は変化がありませんでした。</translation>
    </message>
    <message>
        <source>Every {}: nothing changed the last {} times.</source>
        <translation>{} ごと: 直近 {} 回は変化がありませんでした。</translation>
    </message>
    <message>
        <source>It comes with everything, every {}; of {} a value for every {}.</source>
        <translation>全体とともに {} ごとに収集されます。{} の値は {} ごとに 1 個です。</translation>
    </message>
    <message>
        <source>1 other series comes along, since less rests on it.</source>
        <translation>ほかの 1 本の時系列は、重要度が低いため、これに合わせて収集されます。</translation>
    </message>
    <message>
        <source>{} other series come along, since less rests on them.</source>
        <translation>ほかの {} 本の時系列は、重要度が低いため、これに合わせて収集されます。</translation>
    </message>
    <message>
        <source>Every {}: {} is scheduled from {} to {}.</source>
        <translation>{} ごと: {} が {} から {} まで予定されています。</translation>
    </message>
    <message>
        <source>Every {}: it is being learnt ({} of {} samples).</source>
        <translation>{} ごと: 学習中です（{} / {} サンプル）。</translation>
    </message>
    <message>
        <source>Every {}: a value was {:.0f} times further off than usual. It waits for {} before it slows down again.</source>
        <translation>{} ごと: 値の外れ方が通常の {:.0f} 倍でした。{}を待ってから、再び間隔を広げます。</translation>
    </message>
    <message>
        <source>Every {}: too little is known of it yet. It waits for more samples.</source>
        <translation>{} ごと: まだ情報が不足しています。サンプルが増えるのを待っています。</translation>
    </message>
    <message>
        <source>Every {}, which is the longest: hourly means are off by {:.1f} % then.</source>
        <translation>{} ごと（最長）: 1 時間平均の誤差は {:.1f} % です。</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then. It waits for {} before it goes on to every {}, which the {:.1f} % that are allowed leave room for.</source>
        <translation>{0} ごと: 1 時間平均の誤差は {1:.1f} % です。{2}を待ってから、許容誤差 {4:.1f} % に収まる {3} ごとに移ります。</translation>
    </message>
    <message>
        <source>Every {}: hourly means are off by {:.1f} % then, every {} by {:.1f} %; {:.1f} % are allowed.</source>
        <translation>{} ごと: 1 時間平均の誤差は {:.1f} %、{} ごとでは {:.1f} % です。許容誤差は {:.1f} % です。</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale {} to 1 replica</source>
        <translation>{} をレプリカ 1 個にスケール</translation>
    </message>
    <message>
        <source>Scale {} to {} replicas</source>
        <translation>{} をレプリカ {} 個にスケール</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Nothing added</source>
        <translation>編集なし</translation>
    </message>
    <message>
        <source>The edits now</source>
        <translation>現在の編集</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月額費用</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>最良差</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>First shortage</source>
        <translation>最初の枯渇</translation>
    </message>
    <message>
        <source>By when whatever is first runs out in half of the possible futures: at the latest when the first of the findings does, for not every future begins with the same one.</source>
        <translation>起こりうる将来の半数で、最初の枯渇（対象は問いません）が起こる時点です。最初に枯渇するものは将来ごとに異なるため、最も早い検出結果の日時と同じか、それより早くなります。</translation>
    </message>
    <message>
        <source>Regret is the gap to the best scenario where a scenario does worst: 0 % is the best of all in everything, 100 % the worst of all in something.</source>
        <translation>最良との差は、シナリオが最も劣る点での、最良のシナリオとの隔たりです。0 % はすべての点で最良、100 % はいずれかの点で最悪です。</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>{:.1f} points of the chance of a breach</source>
        <translation>違反の確率 {:.1f} ポイント</translation>
    </message>
    <message>
        <source>{:.1f} points of the chance that something runs out</source>
        <translation>枯渇の確率 {:.1f} ポイント</translation>
    </message>
    <message>
        <source>{} until something runs out</source>
        <translation>枯渇までの時間 {}</translation>
    </message>
    <message>
        <source>Gives up nothing: no other scenario is better in anything.</source>
        <translation>劣る点はありません。どの点でも、これより優れたシナリオはありません。</translation>
    </message>
    <message>
        <source>Gives up {} against the best.</source>
        <translation>最良のシナリオに劣る点: {}。</translation>
    </message>
    <message>
        <source>{} {} in a year</source>
        <translation>年額 {} {}</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No gathering was made for it before it began; what was known at {} stands in.</source>
        <translation>開始前にこの変更のための収集が行われなかったため、{} 時点でわかっていたもので代用します。</translation>
    </message>
    <message>
        <source>The baseline was gathered at {}, before it began.</source>
        <translation>ベースラインは、開始前の {} に収集されました。</translation>
    </message>
    <message>
        <source>It is compared with what is known now, at {}.</source>
        <translation>現在（{}）わかっているものと比較します。</translation>
    </message>
    <message>
        <source>It is compared with what was gathered after it, at {}.</source>
        <translation>変更後の {} に収集されたものと比較します。</translation>
    </message>
    <message>
        <source>Nothing was gathered for an event &apos;{}&apos;. &apos;compare&apos; without one lists those for which there is something.</source>
        <translation>イベント「{}」のために収集されたものはありません。&apos;compare&apos; をイベントなしで実行すると、収集のあるイベントを一覧表示します。</translation>
    </message>
    <message>
        <source>The workspace {} has no revision {}.</source>
        <translation>ワークスペース {} にリビジョン {} はありません。</translation>
    </message>
    <message>
        <source>The step must be at least one second.</source>
        <translation>ステップは 1 秒以上にしてください。</translation>
    </message>
    <message>
        <source>The horizon must be at least one step long.</source>
        <translation>予測期間は 1 ステップ以上の長さにしてください。</translation>
    </message>
    <message>
        <source>The training history must be at least one step long.</source>
        <translation>学習用の履歴は 1 ステップ以上の長さにしてください。</translation>
    </message>
    <message>
        <source>The horizon has more than 100,000 steps. Take a longer step or a shorter horizon.</source>
        <translation>予測期間が 100,000 ステップを超えています。ステップを長くするか、予測期間を短くしてください。</translation>
    </message>
    <message>
        <source>Ask for 1 to 100,000 paths.</source>
        <translation>経路の数は 1～100,000 で指定してください。</translation>
    </message>
    <message>
        <source>{} paths over {} steps are more than {} values for every series. Ask for fewer paths, a longer step or a shorter horizon.</source>
        <translation>{} 本の経路と {} ステップでは、時系列あたりの値が {} 個を超えます。経路を減らすか、ステップを長くするか、予測期間を短くしてください。</translation>
    </message>
    <message>
        <source>The threshold is a probability between 0 and 1.</source>
        <translation>しきい値は 0 から 1 の間の確率です。</translation>
    </message>
    <message>
        <source>The scheduled change {} is left out: {}</source>
        <translation>予定変更 {} は除外されます: {}</translation>
    </message>
    <message>
        <source>zone {}</source>
        <translation>ゾーン {}</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Nothing measured {} of {}. Import or gather that series first.</source>
        <translation>{1} の {0} は測定されていません。まずその時系列をインポートまたは収集してください。</translation>
    </message>
    <message>
        <source>{} has no sample before {}. Let the forecast begin later.</source>
        <translation>{} には {} より前のサンプルがありません。予測の開始を遅らせてください。</translation>
    </message>
    <message>
        <source>The newest sample of {} is of {}, longer before {} than the {} of history that a forecast looks at. Gather or import newer ones, or let the forecast begin then.</source>
        <translation>{} の最新のサンプルは {} のもので、{} からさかのぼって予測で使う {}の履歴より古いものです。新しいサンプルを収集またはインポートするか、予測の開始をその時点にしてください。</translation>
    </message>
    <message>
        <source>1 series was fitted.</source>
        <translation>1 本の時系列を当てはめました。</translation>
    </message>
    <message>
        <source>{} series were fitted.</source>
        <translation>{} 本の時系列を当てはめました。</translation>
    </message>
    <message>
        <source>{} series went on with the models that are kept.</source>
        <translation>{} 本の時系列は、保持されているモデルを引き継ぎました。</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, 1 was fitted.</source>
        <translation>{1} 本の時系列のうち {0} 本は保持されているモデルを引き継ぎ、1 本を当てはめました。</translation>
    </message>
    <message>
        <source>{} of {} series went on with the models that are kept, {} were fitted.</source>
        <translation>{1} 本の時系列のうち {0} 本は保持されているモデルを引き継ぎ、{2} 本を当てはめました。</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole hour. What was measured since, up to {}, counts when its hour has ended, at {}.</source>
        <translation>将来の開始は {} です。サンプルは 1 時間単位で計算に入ります。その後 {} までに測定されたものは、その 1 時間が終わる {} に計算に入ります。</translation>
    </message>
    <message>
        <source>The future begins at {}: samples count by the whole step of {}. What was measured since, up to {}, counts when its step has ended, at {}.</source>
        <translation>将来の開始は {} です。サンプルは {} のステップ単位で計算に入ります。その後 {} までに測定されたものは、そのステップが終わる {} に計算に入ります。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample. That is later than its import at {}: check its time, or say when the future begins.</source>
        <translation>将来の開始は、最新のサンプルの後の {} です。これはインポート日時 {} より後です。サンプルの日時を確認するか、将来の開始を指定してください。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample.</source>
        <translation>将来の開始は、最新のサンプルの後の {} です。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There is a series with later ones; check their times.</source>
        <translation>将来の開始は {0} で、{1} までの最新のサンプルの後です。これより後のサンプルを持つ時系列が 1 本あります。日時を確認してください。</translation>
    </message>
    <message>
        <source>The future begins at {}, after the newest sample up to {}. There are {} series with later ones; check their times.</source>
        <translation>将来の開始は {0} で、{1} までの最新のサンプルの後です。これより後のサンプルを持つ時系列が {2} 本あります。日時を確認してください。</translation>
    </message>
    <message>
        <source>Nothing is measured, so the future begins at {}, after revision {}.</source>
        <translation>測定されたものがないため、将来の開始はリビジョン {1} の後の {0} です。</translation>
    </message>
    <message>
        <source>Every workload has ended by {}, so the future begins at {}, when most of them were alive.</source>
        <translation>{} までにすべてのワークロードが終了しているため、将来の開始は、最も多くのワークロードが稼働していた {} です。</translation>
    </message>
    <message>
        <source>The future begins at {}, as asked.</source>
        <translation>将来の開始は、指定された {} です。</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; the values with | between them follow no parameter. Write key=1|2, or &apos; | &apos; with blanks between whole values of the axis.</source>
        <translation>「{}」では、| で区切られた値がパラメーターに続いていません。key=1|2 と書くか、軸の値全体の間を空白付きの &apos; | &apos; で区切ってください。</translation>
    </message>
    <message>
        <source>In &apos;{}&apos; two parameters have several values. Make them two axes.</source>
        <translation>「{}」では、2 つのパラメーターに複数の値があります。2 つの軸に分けてください。</translation>
    </message>
    <message>
        <source>The label of &apos;{}&apos; has no ] at its end.</source>
        <translation>「{}」のラベルの末尾に ] がありません。</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no name. Write &apos;growth: none | change-demand factor=1.2|1.5&apos;.</source>
        <translation>軸「{}」に名前がありません。&apos;growth: none | change-demand factor=1.2|1.5&apos; のように書いてください。</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has two values called &apos;{}&apos;. Put a label in brackets in front of them, e.g. [more] scale service=web replicas=9.</source>
        <translation>軸「{}」に「{}」という値が 2 つあります。値の前に角括弧でラベルを付けてください。例: [more] scale service=web replicas=9</translation>
    </message>
    <message>
        <source>This version does not know the action &apos;{}&apos;.</source>
        <translation>このバージョンはアクション「{}」に対応していません。</translation>
    </message>
    <message>
        <source>The action {} takes no parameter &apos;{}&apos;.</source>
        <translation>アクション {} にパラメーター「{}」はありません。</translation>
    </message>
    <message>
        <source>A value is missing. Write e.g. &apos;none | 1.2 | 1.5&apos;, with | between.</source>
        <translation>値がありません。&apos;none | 1.2 | 1.5&apos; のように、| で区切って書いてください。</translation>
    </message>
    <message>
        <source>The value &apos;{}&apos; stands there twice.</source>
        <translation>値「{}」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The edit that the axis &apos;{}&apos; varies is not in the scenario.</source>
        <translation>軸「{}」で変化させる編集がシナリオにありません。</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; varies an edit that another axis varies already. Take one of them away.</source>
        <translation>軸「{}」は、別の軸がすでに変化させている編集を対象としています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis.</source>
        <translation>マトリクスには少なくとも 1 つの軸が必要です。</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; has no value.</source>
        <translation>軸「{}」に値がありません。</translation>
    </message>
    <message>
        <source>Two axes are called &apos;{}&apos;. Give each a name of its own.</source>
        <translation>「{}」という軸が 2 つあります。それぞれ別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The axes have more than {} combinations. Take fewer values.</source>
        <translation>軸の組み合わせが {} を超えています。値を減らしてください。</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>既知の情報なし</translation>
    </message>
    <message>
        <source>1 stored name was joined: {} is {}. Undo takes that back, before anything is gathered.</source>
        <translation>保存された名前 1 件を結合しました: {} は {} です。何かを収集する前であれば、元に戻せます。</translation>
    </message>
    <message>
        <source>{} stored names were joined: {} is {}, for example. Undo takes that back, before anything is gathered.</source>
        <translation>保存された名前 {} 件を結合しました。例: {} は {} です。何かを収集する前であれば、元に戻せます。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; are {} both.</source>
        <translation>「{}」と「{}」は、どちらも {} です。</translation>
    </message>
    <message>
        <source>There is no scheduled event &apos;{}&apos;.</source>
        <translation>予定されたイベント「{}」はありません。</translation>
    </message>
    <message>
        <source>No baseline was taken because the change names no resource, so it is not known what to look at.</source>
        <translation>変更にリソースが指定されておらず、何を調べるべきかわからないため、ベースラインは取得されませんでした。</translation>
    </message>
    <message>
        <source>No baseline was taken because there is no live source. Add one, and it is asked before the next change.</source>
        <translation>ライブソースがないため、ベースラインは取得されませんでした。追加すると、次の変更の前に照会されます。</translation>
    </message>
    <message>
        <source>No baseline was taken because the change was not known before it began.</source>
        <translation>開始前に変更が知られていなかったため、ベースラインは取得されませんでした。</translation>
    </message>
    <message>
        <source>No baseline was taken because every live source is paused.</source>
        <translation>すべてのライブソースが一時停止中のため、ベースラインは取得されませんでした。</translation>
    </message>
    <message>
        <source>No baseline was taken because no live source was asked in the time before it began. Keep Penumbra open then, or run &apos;penumbra-cli watch&apos;.</source>
        <translation>開始前の時間にライブソースが照会されなかったため、ベースラインは取得されませんでした。その間 Penumbra を開いておくか、&apos;penumbra-cli watch&apos; を実行してください。</translation>
    </message>
    <message>
        <source>means of an hour; usually within {}</source>
        <translation>1 時間の平均、通常は {} 以内</translation>
    </message>
    <message>
        <source>There is no forecaster called &apos;{}&apos;. Choose one of:{}.</source>
        <translation>「{}」という予測モデルはありません。次から選んでください:{}。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no dimension of this fleet. Use one of {}.</source>
        <translation>「{}」はこのフリートの次元ではありません。次のいずれかを使ってください: {}。</translation>
    </message>
    <message>
        <source>{} offers no {}, so there is nothing to predict.</source>
        <translation>{} は {} を提供していないため、予測するものがありません。</translation>
    </message>
    <message>
        <source>{} lies outside the computed future from {} to {}. Ask for a longer horizon.</source>
        <translation>{} は、計算済みの将来の範囲（{} から {} まで）の外にあります。予測期間を長くしてください。</translation>
    </message>
    <message>
        <source>There is no series {} in this revision.</source>
        <translation>このリビジョンに時系列 {} はありません。</translation>
    </message>
    <message>
        <source>{} is to reserve {} and is forecast to use up to {} (95 %)</source>
        <translation>{} の予約は {} になりますが、使用量は最大 {} と予測されています（95 %）</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. The room that this frees for placement is in use.</source>
        <translation>{} の使用量を下回るサイズに変更されています: {}。これにより配置用に空く分は、実際には使用されています。</translation>
    </message>
    <message>
        <source>Resized below its {} use: {}. So are {} more. The room that this frees for placement is in use.</source>
        <translation>{} の使用量を下回るサイズに変更されています: {}。ほかに {} 件も同様です。これにより配置用に空く分は、実際には使用されています。</translation>
    </message>
    <message>
        <source>the baseline {}</source>
        <translation>ベースライン {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps.</source>
        <translation>「{}」は、ファイルでも、ワークスペースに保持されている列マッピングでもありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is neither a file nor a column mapping that the workspace keeps. It keeps &apos;{}&apos;.</source>
        <translation>「{}」は、ファイルでも、ワークスペースに保持されている列マッピングでもありません。保持されているのは「{}」です。</translation>
    </message>
    <message>
        <source>{} deploys nothing: it holds no Deployment, StatefulSet, ReplicaSet or Pod that can be placed.</source>
        <translation>{} によりデプロイされるものはありません。配置できる Deployment、StatefulSet、ReplicaSet、Pod がありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no key of a cell.</source>
        <translation>「{}」はセルのキーではありません。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no verdict.</source>
        <translation>「{}」は判定ではありません。</translation>
    </message>
    <message>
        <source>the pinned models</source>
        <translation>固定されたモデル</translation>
    </message>
    <message>
        <source>{} must be a number from 0 to 1,000,000,000, null where nobody knows it, or {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} with low &lt;= expected &lt;= high.</source>
        <translation>{} は 0 から 1,000,000,000 の数値、不明な場合は null、または low &lt;= expected &lt;= high を満たす {{&quot;expected&quot;: 400, &quot;low&quot;: 350, &quot;high&quot;: 500}} である必要があります。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no property of a host, such as cpu, memory, gpu, like or zone, each a text or a number.</source>
        <translation>{}: 「{}」はホストの特性ではありません。使えるのは cpu、memory、gpu、like、zone などで、それぞれテキストまたは数値です。</translation>
    </message>
    <message>
        <source>{}: say what a host of it has, cpu and memory, or which host it is like.</source>
        <translation>{}: ホストの cpu と memory、または同型とするホストを指定してください。</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue: offer {} is an object with a name.</source>
        <translation>価格表のカタログ: オファー {} は名前を持つオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>The price book&apos;s offer &apos;{}&apos;</source>
        <translation>価格表のオファー「{}」</translation>
    </message>
    <message>
        <source>{}: a name has no blank, quote or slash, for hosts are called by it.</source>
        <translation>{}: ホストの名前に使われるため、名前に空白、引用符、スラッシュは使えません。</translation>
    </message>
    <message>
        <source>{}: say what a month of it costs with price_per_month; null: nobody knows.</source>
        <translation>{}: 1 か月の費用を price_per_month で指定してください。不明な場合は null です。</translation>
    </message>
    <message>
        <source>{}: price_per_month</source>
        <translation>{}: price_per_month</translation>
    </message>
    <message>
        <source>{}: say how long it takes from the order to the rack, e.g. &quot;lead_time&quot;: &quot;7d&quot;.</source>
        <translation>{}: 注文からラックへの設置までの時間を指定してください。例: &quot;lead_time&quot;: &quot;7d&quot;。</translation>
    </message>
    <message>
        <source>{}: lead_time: {}</source>
        <translation>{}: lead_time: {}</translation>
    </message>
    <message>
        <source>The price book&apos;s catalogue is a list of at most {} offers.</source>
        <translation>価格表のカタログは、最大 {} 個のオファーのリストです。</translation>
    </message>
    <message>
        <source>The price book has two offers called &apos;{}&apos;.</source>
        <translation>価格表に「{}」というオファーが 2 つあります。</translation>
    </message>
    <message>
        <source>The price book has no &apos;{}&apos;. Known are {}.</source>
        <translation>価格表に「{}」はありません。使えるのは {} です。</translation>
    </message>
    <message>
        <source>A price book is a JSON object.</source>
        <translation>価格表は JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>The price book&apos;s {}</source>
        <translation>価格表の {}</translation>
    </message>
    <message>
        <source>The price book&apos;s host_lead_time: {}</source>
        <translation>価格表の host_lead_time: {}</translation>
    </message>
    <message>
        <source>the price book of the workspace</source>
        <translation>ワークスペースの価格表</translation>
    </message>
    <message>
        <source>The plan {} cannot be computed again from this workspace: it comes out differently now. Make the plans anew with &apos;plan&apos;.</source>
        <translation>プラン {} は、現在は結果が異なるため、このワークスペースから再計算できません。&apos;plan&apos; でプランを作り直してください。</translation>
    </message>
    <message>
        <source>The steps of {} can no longer be carried out in the order that was chosen. {}</source>
        <translation>{} のステップは、選択した順序では実行できなくなりました。{}</translation>
    </message>
    <message>
        <source>Say who decides: a decision needs a name.</source>
        <translation>決定者を指定してください。決定には名前が必要です。</translation>
    </message>
    <message>
        <source>Say on which conditions it is approved, or approve it without any.</source>
        <translation>承認の条件を指定するか、条件なしで承認してください。</translation>
    </message>
    <message>
        <source>A name has at most {} letters, conditions have at most {}.</source>
        <translation>名前は最大 {} 文字、条件は最大 {} 文字です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no decision. Use one of approved, approved-with-conditions, rejected, deferred.</source>
        <translation>「{}」は決定ではありません。approved、approved-with-conditions、rejected、deferred のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>A scenario needs a name to be kept under.</source>
        <translation>シナリオを保持するには名前が必要です。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of what is being edited. Give the scenario a name of its own.</source>
        <translation>「{}」は編集中のシナリオの名前です。シナリオに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{}&apos;.{}</source>
        <translation>「{}」として保持されたシナリオはありません。{}</translation>
    </message>
    <message>
        <source>The &quot;{}&quot; of the source&apos;s sampling must be a duration such as &quot;30s&quot; or &quot;1h&quot;.</source>
        <translation>ソースの sampling の &quot;{}&quot; は、&quot;30s&quot; や &quot;1h&quot; のような時間の長さである必要があります。</translation>
    </message>
    <message>
        <source>The shortest interval of a source must lie between 1s and 1d.</source>
        <translation>ソースの最短間隔は 1s から 1d の間である必要があります。</translation>
    </message>
    <message>
        <source>The longest interval of a source must lie between its shortest one and 1d.</source>
        <translation>ソースの最長間隔は、最短間隔から 1d の間である必要があります。</translation>
    </message>
    <message>
        <source>The accuracy of a source must lie between 0.001 and 0.5, e.g. 0.02 for 2 %.</source>
        <translation>ソースの精度は 0.001 から 0.5 の間である必要があります（例: 2 % は 0.02）。</translation>
    </message>
    <message>
        <source>The budget of a source is in requests a minute, between 1 and 100000; 0 sets no limit.</source>
        <translation>ソースのバジェットは 1 分あたりのリクエスト数で、1 から 100000 の間です。0 は上限なしです。</translation>
    </message>
    <message>
        <source>The lead of a source, which is how long before a change its baseline is gathered, must lie between 0s and 7d.</source>
        <translation>ソースの lead（変更のどれだけ前にベースラインを収集するか）は 0s から 7d の間である必要があります。</translation>
    </message>
    <message>
        <source>The source&apos;s sampling has no &quot;{}&quot;. It knows shortest, longest, accuracy, budget and lead.</source>
        <translation>ソースの sampling に &quot;{}&quot; はありません。使えるのは shortest、longest、accuracy、budget、lead です。</translation>
    </message>
    <message>
        <source>the source {}</source>
        <translation>ソース {}</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} is a secret, which a workspace does not keep. Put it into a file that only you can read and write file:PATH.</source>
        <translation>ソース {1} のパラメーター「{0}」はシークレットのため、ワークスペースに保持されません。自分だけが読み書きできるファイルに保存し、file:PATH と書いてください。</translation>
    </message>
    <message>
        <source>The parameter &apos;{}&apos; of the source {} names its file by a relative path, which is another one elsewhere. Write file:/ and the whole path.</source>
        <translation>ソース {1} のパラメーター「{0}」のファイルが相対パスで指定されており、別の場所では異なるファイルになります。file:/ に続けて完全なパスを書いてください。</translation>
    </message>
    <message>
        <source>The workspace has no source &apos;{}&apos;.</source>
        <translation>ワークスペースにソース「{}」はありません。</translation>
    </message>
    <message>
        <source>The plan&apos;s options/now: {}</source>
        <translation>プランの options/now: {}</translation>
    </message>
    <message>
        <source>The plan&apos;s options/{}: {}</source>
        <translation>プランの options/{}: {}</translation>
    </message>
    <message>
        <source>This document is no stored plan of format 1. A newer Penumbra may have made it.</source>
        <translation>この文書は、形式 1 の保存されたプランではありません。新しいバージョンの Penumbra で作成された可能性があります。</translation>
    </message>
    <message>
        <source>No step can begin at {}: the horizon ends at {}. Look further ahead, or begin sooner.</source>
        <translation>{} に開始できるステップはありません。予測期間は {} に終わります。予測期間を長くするか、開始を早めてください。</translation>
    </message>
    <message>
        <source>{}: {} must be a whole number from 1 to {}.</source>
        <translation>{}: {} は 1 から {} の整数である必要があります。</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes: class {} is an object with a name without blank, quote or slash.</source>
        <translation>価格表の host_classes: クラス {} は、空白、引用符、スラッシュを含まない名前を持つオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>The price book&apos;s class &apos;{}&apos;</source>
        <translation>価格表のクラス「{}」</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; says nothing about which hosts are of it. It has label, cpu, memory, gpu and sockets.</source>
        <translation>{}: 「{}」では対象のホストを指定できません。使えるのは label、cpu、memory、gpu、sockets です。</translation>
    </message>
    <message>
        <source>The price book&apos;s host_classes is a list of at most {} classes.</source>
        <translation>価格表の host_classes は、最大 {} 個のクラスのリストです。</translation>
    </message>
    <message>
        <source>The price book has two classes called &apos;{}&apos;.</source>
        <translation>価格表に「{}」というクラスが 2 つあります。</translation>
    </message>
    <message>
        <source>The price book</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>What the drain of {} moves does not move back when it ends at {}: {} where it went, so findings after it may differ too.</source>
        <translation>{} のドレインで移動したものは、{} に終了しても元に戻りません。移動先に {}するため、以後の検出事項も変わることがあります。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not an edit. {}</source>
        <translation>「{}」は編集ではありません。{}</translation>
    </message>
    <message>
        <source>The axis &apos;{}&apos; cannot be read. {}</source>
        <translation>軸「{}」を読み取れません。{}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>SetPolicy</name>
    <message>
        <source>Place by the policy {}</source>
        <translation>ポリシー {} で配置</translation>
    </message>
    <message>
        <source>{}, moving others to make room</source>
        <translation>{}、ほかを移動して空きを確保</translation>
    </message>
</context>
<context>
    <name>SetSlo</name>
    <message>
        <source>no latency</source>
        <translation>レイテンシなし</translation>
    </message>
    <message>
        <source>an answer within {:.4g} s</source>
        <translation>{:.4g} s 以内に応答</translation>
    </message>
    <message>
        <source>its latency for {:.6g} %</source>
        <translation>レイテンシは {:.6g} % で達成</translation>
    </message>
    <message>
        <source>no availability</source>
        <translation>可用性なし</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>応答率 {:.6g} %</translation>
    </message>
    <message>
        <source>{} promises {}</source>
        <translation>{} の SLO: {}</translation>
    </message>
</context>
<context>
    <name>SpareWords</name>
    <message>
        <source>◆ advised, %1 of them warm</source>
        <translation>◆ 推奨、うち %1 台はウォームスタンバイ</translation>
    </message>
    <message>
        <source>✓ there now</source>
        <translation>✓ 現状</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保持台数</translation>
    </message>
    <message>
        <source>N+%1</source>
        <translation>N+%1</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Spare, a month</source>
        <translation>予備の月額費用</translation>
    </message>
    <message>
        <source>Too few in</source>
        <translation>不足する時間</translation>
    </message>
    <message>
        <source>%1 of hours</source>
        <translation>時間の %1</translation>
    </message>
    <message>
        <source>Shortage, a month</source>
        <translation>不足の月額費用</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>N−%1</source>
        <translation>N−%1</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>the joining of names</source>
        <translation>名前の結合</translation>
    </message>
    <message>
        <source>the call-off of {}</source>
        <translation>{} の中止</translation>
    </message>
    <message>
        <source>the import of {}</source>
        <translation>{} のインポート</translation>
    </message>
    <message>
        <source>Nothing can be taken back: there is no import in {} yet.</source>
        <translation>取り消せるものはありません。{} にはまだインポートがありません。</translation>
    </message>
    <message>
        <source>Only the newest imports can be taken back, up to five, and only while nothing was gathered or answered after them. Go back to a copy of the file where you have one.</source>
        <translation>取り消せるのは最新のインポート（最大 5 件）だけで、その後に何も収集も回答もされていない場合に限ります。ファイルのコピーがあれば、それに戻してください。</translation>
    </message>
    <message>
        <source>Nothing more can be taken back: what came before the {} is not kept for it. {}</source>
        <translation>これ以上は取り消せません。「{}」より前の状態は、そのためには保持されていません。{}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: {} changed the inventory (revision {}, {}). {}</source>
        <translation>取り消せるものはありません。「{}」によりインベントリが変更されています（リビジョン {}、{}）。{}</translation>
    </message>
    <message>
        <source>Nothing can be taken back: since {} (revision {}) {} changed the inventory (revision {}, {}). {}</source>
        <translation>取り消せるものはありません。{}（リビジョン {}）の後に、「{}」によりインベントリが変更されています（リビジョン {}、{}）。{}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 of the fleet</source>
        <translation>フリートの%1</translation>
    </message>
</context>
<context>
    <name>Surprises</name>
    <message>
        <source>{} of {} changed from {} to {}.</source>
        <translation>{1} の {0} が {2} から {3} に変わりました。</translation>
    </message>
    <message>
        <source>Look back at least {}: fewer than {} steps of {} say nothing.</source>
        <translation>少なくとも {}さかのぼってください。{} 未満のステップ（各 {}）では何も判断できません。</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>{} of {}</source>
        <translation>{1} 件中 {0} 件</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>from the start, for good</source>
        <translation>最初から無期限</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from %1, for good</source>
        <translation>%1 から無期限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>There is no service, workload, host, rack or zone &apos;{}&apos; in the shadow.</source>
        <translation>シャドウに「{}」というサービス、ワークロード、ホスト、ラック、ゾーンはありません。</translation>
    </message>
    <message>
        <source>{} of {} run, {} needed</source>
        <translation>稼働 {}/{}、必要 {}</translation>
    </message>
    <message>
        <source>no replica is known</source>
        <translation>既知のレプリカなし</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} は障害中です。</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} はドレインされています。</translation>
    </message>
    <message>
        <source>{} takes nothing new.</source>
        <translation>{} は新しいものを受け入れません。</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>{} has no host.</source>
        <translation>{} の配置先がありません。</translation>
    </message>
    <message>
        <source>All {} of them fail.</source>
        <translation>{} 個すべてに障害が発生します。</translation>
    </message>
    <message>
        <source>{} of {} fail.</source>
        <translation>{1} 個中 {0} 個に障害が発生します。</translation>
    </message>
    <message>
        <source>{} fails.</source>
        <translation>{} に障害が発生します。</translation>
    </message>
    <message>
        <source>{} runs on {}, which fails.</source>
        <translation>{} の実行先 {} に障害が発生します。</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not known. Choose one of none, rack and zone.</source>
        <translation>「{}」は使えません。none、rack、zone のいずれかを選んでください。</translation>
    </message>
</context>
<context>
    <name>Unpriced</name>
    <message>
        <source>moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>コア数</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80 % 区間</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Median without the edits</source>
        <translation>編集なしの中央値</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>go</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>go-if</source>
        <translation>条件付き GO</translation>
    </message>
    <message>
        <source>no-go</source>
        <translation>NO GO</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>{} of rack {}</source>
        <translation>{}（ラック {}）</translation>
    </message>
    <message>
        <source>{} of zone {}</source>
        <translation>{}（ゾーン {}）</translation>
    </message>
    <message>
        <source>{} with {}</source>
        <translation>{}（{}）</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{} without a host</source>
        <translation>{}（配置先なし）</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}、{}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>replaced ({})</source>
        <translation>入れ替え済み（{}）</translation>
    </message>
    <message>
        <source>replaced by {} ({})</source>
        <translation>{} に入れ替え済み（{}）</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>ポッド</translation>
    </message>
    <message>
        <source>ETS, best form</source>
        <translation>ETS（最適な形）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>要求量 %1</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>The attribute {} of {} is left out: &apos;{}&apos; is no CVSS score. Give a number from 0 to 10.</source>
        <translation>{1} の属性 {0} は無視されます。「{2}」は CVSS スコアではありません。0 から 10 の数値を指定してください。</translation>
    </message>
    <message>
        <source>The attribute {} of {} is left out: {}</source>
        <translation>{1} の属性 {0} は無視されます: {2}</translation>
    </message>
    <message>
        <source>The service {} depends on itself. The dependency is left out.</source>
        <translation>サービス {} が自分自身に依存しています。この依存関係は無視されます。</translation>
    </message>
    <message>
        <source>{} {} {}, but there is no {} in the inventory. The relation is left out; import what is missing.</source>
        <translation>{} {} {} という関係がありますが、インベントリに {} がありません。この関係は無視されます。足りないものをインポートしてください。</translation>
    </message>
    <message>
        <source>One measured host, {}, carries load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>測定されたホスト {} に、どのワークロードにも対応しない負荷があります。移動可能なワークロード &apos;load of HOST&apos; で代表させます。</translation>
    </message>
    <message>
        <source>{} measured hosts, {} among them, carry load that no workload accounts for. A movable workload, &apos;load of HOST&apos;, stands for it.</source>
        <translation>測定されたホスト {} 台（{} など）に、どのワークロードにも対応しない負荷があります。移動可能なワークロード &apos;load of HOST&apos; で代表させます。</translation>
    </message>
    <message>
        <source>{} are called &apos;{}&apos;. Use the full id, e.g. {}.</source>
        <translation>{}が「{}」という名前です。完全な id を使ってください（例: {}）。</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos; in the inventory.</source>
        <translation>インベントリに {}「{}」はありません。</translation>
    </message>
    <message>
        <source>{} Did you mean one of {}?</source>
        <translation>{} 次のいずれかのことですか: {}</translation>
    </message>
    <message>
        <source>There is no {} &apos;{}&apos;.</source>
        <translation>{}「{}」はありません。</translation>
    </message>
    <message>
        <source>{} Did you mean {}?</source>
        <translation>{} {} のことですか？</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>How many hosts are added.</source>
        <translation>追加するホストの台数です。</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>同型ホスト</translation>
    </message>
    <message>
        <source>A host whose capacity, labels, taints and zone each new one copies.</source>
        <translation>新しい各ホストが容量、ラベル、taint、ゾーンを写すホストです。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What each offers of CPU, e.g. 32 cores. Replaces that of the host it is like.</source>
        <translation>各ホストが提供する CPU です。例: 32 cores。同型ホストの値に優先します。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>What each offers of memory, e.g. 128 GiB.</source>
        <translation>各ホストが提供するメモリです。例: 128 GiB。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What each offers of GPUs, e.g. 4.</source>
        <translation>各ホストが提供する GPU の数です。例: 4。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>The zone they stand in. Not given: that of the host they are like.</source>
        <translation>ホストを置くゾーンです。省略時は同型ホストのゾーンです。</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
    </message>
    <message>
        <source>How long after the window&apos;s begin, when they are ordered, they are there.</source>
        <translation>発注する期間の開始から、使用可能になるまでの時間です。</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>名前の接頭辞</translation>
    </message>
    <message>
        <source>They are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>PREFIX-1、PREFIX-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>Add hosts</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>New hosts join at the window&apos;s begin, like one of the fleet or of a size of their own.</source>
        <translation>期間の開始時に、フリート内のホストと同型または独自のサイズの新しいホストが加わります。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The change template as JSON. On the command line @FILE reads it from a file.</source>
        <translation>JSON 形式の変更テンプレートです。コマンドラインでは @FILE でファイルから読み込みます。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values for its parameters, e.g. host=db-01,factor=2.</source>
        <translation>テンプレートのパラメーターの値です。例: host=db-01,factor=2。</translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation>テンプレートの適用</translation>
    </message>
    <message>
        <source>Every change of a reusable template happens, each at its hours from the begin of the window on; if one does not fit, none happens.</source>
        <translation>再利用できるテンプレートのすべての変更が、期間の開始を起点とするそれぞれの時間に行われます。1 つでも合わなければ、どれも行われません。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Every replica of this service changes. Without a service and a workload, everything does.</source>
        <translation>このサービスのすべてのレプリカが変わります。サービスもワークロードも指定しなければ、すべてが変わります。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Only this workload changes.</source>
        <translation>このワークロードだけが変わります。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>What the demand is multiplied by: 1.2 is a fifth more, 0.5 is half.</source>
        <translation>需要に掛ける値です。1.2 は 5 分の 1 増、0.5 は半分です。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>立ち上がり</translation>
    </message>
    <message>
        <source>How long the demand takes from what it was to the factor, from the window&apos;s begin on.</source>
        <translation>期間の開始から、需要が元の値から倍率に達するまでの時間です。</translation>
    </message>
    <message>
        <source>Ramp back</source>
        <translation>立ち下がり</translation>
    </message>
    <message>
        <source>How long the demand takes back to what it was, up to the window&apos;s end: a campaign rises, stays and falls.</source>
        <translation>期間の終わりまでに、需要が元の値に戻るまでの時間です。キャンペーンは上昇し、続き、下降します。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>straight: both ramps are straight lines. smooth: they begin and end slowly.</source>
        <translation>straight: 両方の立ち上がりが直線です。smooth: 緩やかに始まり、緩やかに終わります。</translation>
    </message>
    <message>
        <source>Callees</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>follow: its requests flow on, so what the service calls gets its share of the change too. stay: only the service itself changes.</source>
        <translation>follow: リクエストは先へ流れ、サービスの呼び出し先も変更の影響を受けます。stay: サービス自体だけが変わります。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>By</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>requests: so many times the requests; where their history says what they do to the CPU or another dimension, that grows by so much, else in proportion. use: the use itself is multiplied.</source>
        <translation>requests: リクエスト数を倍率で増やします。CPU などの次元への影響が履歴からわかる場合はその分だけ、わからない場合は比例して増えます。use: 使用量そのものに倍率を掛けます。</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>需要の変更</translation>
    </message>
    <message>
        <source>The demand of a service, a workload or everything grows or shrinks by a factor: what follows the load, or the dimensions that are named.</source>
        <translation>サービス、ワークロード、または全体の需要が倍率で増減します。対象は負荷に追随するもの、または指定したリソース種別です。</translation>
    </message>
    <message>
        <source>The service that calls.</source>
        <translation>呼び出し元のサービスです。</translation>
    </message>
    <message>
        <source>On service</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>The service that it calls.</source>
        <translation>呼び出し先のサービスです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>hard: it fails with the other. soft: it is degraded without the other. none: it does not need the other.</source>
        <translation>hard: 相手に障害が発生すると、ともに停止します。soft: 相手がないと縮退します。none: 相手を必要としません。</translation>
    </message>
    <message>
        <source>Change dependency</source>
        <translation>依存関係の変更</translation>
    </message>
    <message>
        <source>A service depends on another one, hard or soft, or no longer.</source>
        <translation>サービスの別のサービスへの依存を、ハードまたはソフトにするか、なくします。</translation>
    </message>
    <message>
        <source>The rules of every replica of this service change. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカのルールが変わります。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only the rules of this workload change.</source>
        <translation>このワークロードのルールだけが変わります。</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>分散の単位</translation>
    </message>
    <message>
        <source>Replicas are spread evenly over these places. none: they are no longer spread.</source>
        <translation>レプリカをこの場所の間で均等に分散します。none: 分散しなくなります。</translation>
    </message>
    <message>
        <source>Largest skew</source>
        <translation>最大の偏り</translation>
    </message>
    <message>
        <source>How many more a place may have than the one with the fewest.</source>
        <translation>最も少ない場所より何個まで多く置けるかです。</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>No two replicas are in one of these places. none: they may be.</source>
        <translation>この場所の 1 つに 2 つのレプリカを置きません。none: 置けます。</translation>
    </message>
    <message>
        <source>Gather in one</source>
        <translation>集約</translation>
    </message>
    <message>
        <source>All replicas are in one of these places. none: they need not be.</source>
        <translation>すべてのレプリカをこの場所の 1 つに置きます。none: その必要はありません。</translation>
    </message>
    <message>
        <source>As a wish</source>
        <translation>希望として</translation>
    </message>
    <message>
        <source>Spread, apart and gather are kept where that is possible, and broken where it is not.</source>
        <translation>分散、分離、集約を、可能な場合は守り、不可能な場合は破ります。</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>The only hosts that are allowed: names such as h1,h2 or labels as Kubernetes selects, such as disk=fast or disk in (fast, ssd).</source>
        <translation>許可する唯一のホストです。h1,h2 のような名前、または disk=fast や disk in (fast, ssd) のような Kubernetes 式のラベルで指定します。</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Hosts that are not allowed: names or one label.</source>
        <translation>許可しないホストです。名前または 1 つのラベルで指定します。</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>専有</translation>
    </message>
    <message>
        <source>The only hosts that are allowed, names or labels, and nothing else may run there but what is bound to them.</source>
        <translation>許可する唯一のホストを名前またはラベルで指定します。そこには、結び付けられたもの以外は実行できません。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Higher ones are placed first.</source>
        <translation>高いものから先に配置します。</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>プリエンプト</translation>
    </message>
    <message>
        <source>Where they fit nowhere, workloads of lower priority make room.</source>
        <translation>どこにも収まらない場合、優先度の低いワークロードが場所を空けます。</translation>
    </message>
    <message>
        <source>Change placement rules</source>
        <translation>配置ルールの変更</translation>
    </message>
    <message>
        <source>Where a workload or every replica of a service may run; what runs where it no longer may moves at the edit&apos;s begin.</source>
        <translation>ワークロード、またはサービスの各レプリカを実行できる場所です。実行できなくなった場所にあるものは、編集の開始時に移動します。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host that takes nothing new.</source>
        <translation>新しいものを受け入れないホストです。</translation>
    </message>
    <message>
        <source>Cordon host</source>
        <translation>ホストの配置停止</translation>
    </message>
    <message>
        <source>What runs on the host stays; nothing new is placed there.</source>
        <translation>ホストで実行中のものは残り、新しいものは配置されません（cordon）。</translation>
    </message>
    <message>
        <source>Cordon rack or zone</source>
        <translation>ラック・ゾーンの配置停止</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label keeps what it runs and takes nothing new.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストで、実行中のものは残り、新しいものは受け入れません。</translation>
    </message>
    <message>
        <source>CPU left</source>
        <translation>残りの CPU</translation>
    </message>
    <message>
        <source>The share of its CPU that each still offers: 0.5 is half.</source>
        <translation>各ホストが引き続き提供する CPU の割合です。0.5 は半分です。</translation>
    </message>
    <message>
        <source>Memory left</source>
        <translation>残りのメモリ</translation>
    </message>
    <message>
        <source>The share of its memory that each still offers.</source>
        <translation>各ホストが引き続き提供するメモリの割合です。</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>残りのディスク</translation>
    </message>
    <message>
        <source>The share of its disk that each still offers.</source>
        <translation>各ホストが引き続き提供するディスクの割合です。</translation>
    </message>
    <message>
        <source>Network left</source>
        <translation>残りのネットワーク</translation>
    </message>
    <message>
        <source>The share of its network that each still offers.</source>
        <translation>各ホストが引き続き提供するネットワークの割合です。</translation>
    </message>
    <message>
        <source>GPUs left</source>
        <translation>残りの GPU</translation>
    </message>
    <message>
        <source>The share of its GPUs that each still offers.</source>
        <translation>各ホストが引き続き提供する GPU の割合です。</translation>
    </message>
    <message>
        <source>Degrade hosts</source>
        <translation>ホストの縮退</translation>
    </message>
    <message>
        <source>Hosts offer a share of what they have: what runs there stays, and takes nothing new where there is no room.</source>
        <translation>ホストが持つものの一部だけを提供します。実行中のものは残り、空きがなければ新しいものは受け入れません。</translation>
    </message>
    <message>
        <source>A service of the fleet, which gets more replicas, or the name of a new one.</source>
        <translation>レプリカを増やすフリートのサービス、または新しいサービスの名前です。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>How many are added.</source>
        <translation>追加する個数です。</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU 要求</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores.</source>
        <translation>各レプリカが予約する CPU です。例: 500m、2 cores。</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB.</source>
        <translation>各レプリカが予約するメモリです。例: 4 GiB。</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU 要求</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m.</source>
        <translation>各レプリカが予約する GPU です。例: 1、500m。</translation>
    </message>
    <message>
        <source>A workload whose requests, placement rules and demand each replica copies; amounts given here replace its own.</source>
        <translation>各レプリカが要求量、配置ルール、需要を写すワークロードです。ここで指定した量が優先されます。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>No two replicas on one host.</source>
        <translation>1 台のホストに 2 つのレプリカを置きません。</translation>
    </message>
    <message>
        <source>Higher ones are placed first. Not given: that of the workload it is like, or 0.</source>
        <translation>高いものから先に配置します。省略時は元になるワークロードの値、または 0 です。</translation>
    </message>
    <message>
        <source>Deploy workload</source>
        <translation>ワークロードのデプロイ</translation>
    </message>
    <message>
        <source>New replicas of a service, known or new, are placed for the window.</source>
        <translation>既知または新規のサービスの新しいレプリカを、期間中配置します。</translation>
    </message>
    <message>
        <source>Deploy manifest</source>
        <translation>マニフェストのデプロイ</translation>
    </message>
    <message>
        <source>Everything that a Kubernetes manifest asks for is placed for the window, with its requests and rules.</source>
        <translation>Kubernetes マニフェストが求めるすべてを、要求量とルールとともに期間中配置します。</translation>
    </message>
    <message>
        <source>The host that is emptied.</source>
        <translation>空にするホストです。</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>ホストのドレイン</translation>
    </message>
    <message>
        <source>Drain rack or zone</source>
        <translation>ラック・ゾーンのドレイン</translation>
    </message>
    <message>
        <source>What stops. After the window it is placed again, wherever there is room.</source>
        <translation>停止するワークロードです。期間の後、空きのある場所に再び配置されます。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>shared: the other replicas of its service carry its demand meanwhile. lost: nobody does.</source>
        <translation>shared: その間、サービスのほかのレプリカが需要を引き受けます。lost: 誰も引き受けません。</translation>
    </message>
    <message>
        <source>Evict workload</source>
        <translation>ワークロードの退避</translation>
    </message>
    <message>
        <source>One workload stops for the window and frees its room.</source>
        <translation>ワークロード 1 つが期間中停止し、場所を空けます（evict）。</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>The datastore that fails.</source>
        <translation>障害が発生するデータストアです。</translation>
    </message>
    <message>
        <source>Fail datastore</source>
        <translation>データストアの障害</translation>
    </message>
    <message>
        <source>Every workload that keeps its data there stops, keeps its room on its host and goes on after the window.</source>
        <translation>そこにデータを置くすべてのワークロードが停止し、ホスト上の場所を保ったまま、期間の後に再開します。</translation>
    </message>
    <message>
        <source>The host that fails.</source>
        <translation>障害が発生するホストです。</translation>
    </message>
    <message>
        <source>Fail host</source>
        <translation>ホストの障害</translation>
    </message>
    <message>
        <source>The host is gone at once; what ran there is placed again on the hosts that are left.</source>
        <translation>ホストが突然失われます。実行されていたものは残りのホストに再び配置されます。</translation>
    </message>
    <message>
        <source>Fail rack or zone</source>
        <translation>ラック・ゾーンの障害</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is gone at once; what ran there is placed again.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストが突然失われます。実行されていたものは再び配置されます。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What it is called. Several services may share one: an edit for each.</source>
        <translation>ライセンスの名前です。複数のサービスで共有する場合は、サービスごとに編集を 1 つ作成します。</translation>
    </message>
    <message>
        <source>Every replica of this service needs the licence. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカにライセンスが必要です。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only this workload needs it.</source>
        <translation>このワークロードだけに必要です。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How many cores, or hosts, it covers.</source>
        <translation>対象となるコア数またはホスト数です。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>core: a host counts with all its cores as soon as one that needs the licence runs there. host: it counts once.</source>
        <translation>core: ライセンスが必要なものが実行されると、ホストの全コアを数えます。host: 1 台として数えます。</translation>
    </message>
    <message>
        <source>Limit a licence</source>
        <translation>ライセンスの制限</translation>
    </message>
    <message>
        <source>What needs the licence runs on no more cores, or hosts, than it covers; what runs on more moves together at the edit&apos;s begin, unless it is pinned.</source>
        <translation>ライセンスが必要なものを、対象数を超えるコアまたはホストで実行しません。超えて実行されているものは、固定されていない限り、編集の開始時にまとめます。</translation>
    </message>
    <message>
        <source>The service whose replicas move.</source>
        <translation>レプリカを移すサービスです。</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>移行先ゾーン</translation>
    </message>
    <message>
        <source>Where they go, each to the best host there.</source>
        <translation>移行先です。それぞれゾーン内の最適なホストに移ります。</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>移行元ゾーン</translation>
    </message>
    <message>
        <source>Only those that run in this zone now. Not given: all that are not there yet.</source>
        <translation>現在このゾーンで実行中のものだけです。省略時は、移行先にまだないものすべてです。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>How many move at once.</source>
        <translation>同時に移す個数です。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>From one batch to the next.</source>
        <translation>あるバッチから次のバッチまでの時間です。</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>How long both stand side by side until the new one is ready and the old one ends.</source>
        <translation>新しいものが準備完了となり古いものが終わるまで、両方が並存する時間です。</translation>
    </message>
    <message>
        <source>Migrate service</source>
        <translation>サービスの移行</translation>
    </message>
    <message>
        <source>The replicas of a service move to another zone, batch after batch, and back at the end of the window.</source>
        <translation>サービスのレプリカがバッチごとに別のゾーンへ移り、期間の終わりに戻ります。</translation>
    </message>
    <message>
        <source>What moves.</source>
        <translation>移動するワークロードです。</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>移動先ホスト</translation>
    </message>
    <message>
        <source>Where it goes at the window&apos;s begin. When the host does not take it then, it stays and the refusal is shown.</source>
        <translation>期間の開始時の移動先です。その時点でホストが受け入れない場合は移動せず、拒否の理由が表示されます。</translation>
    </message>
    <message>
        <source>Move workload</source>
        <translation>ワークロードの移動</translation>
    </message>
    <message>
        <source>A workload moves to a named host and stays there.</source>
        <translation>ワークロードが指定したホストに移り、そこにとどまります。</translation>
    </message>
    <message>
        <source>Patch hosts</source>
        <translation>ホストへのパッチ適用</translation>
    </message>
    <message>
        <source>What is known against the hosts&apos; software is mended from the edit&apos;s begin on. A drain for the work is an edit of its own.</source>
        <translation>ホストのソフトウェアの既知の脆弱性が、編集の開始時から解消されます。作業のためのドレインは別の編集とします。</translation>
    </message>
    <message>
        <source>The host that is taken away for good at the window&apos;s begin.</source>
        <translation>期間の開始時に完全に撤去するホストです。</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>ホストの撤去</translation>
    </message>
    <message>
        <source>The host leaves the fleet for good; what ran there is placed again.</source>
        <translation>ホストが完全にフリートから外れます。実行されていたものは再び配置されます。</translation>
    </message>
    <message>
        <source>Remove hosts</source>
        <translation>複数ホストの撤去</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label leaves the fleet for good.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストが、完全にフリートから外れます。</translation>
    </message>
    <message>
        <source>A host whose capacity and labels each new one copies. Not given: that of the host that leaves.</source>
        <translation>新しい各ホストが容量とラベルを写すホストです。省略時は、外れるホストのものです。</translation>
    </message>
    <message>
        <source>What each new one offers of CPU, e.g. 64 cores.</source>
        <translation>新しい各ホストが提供する CPU です。例: 64 cores。</translation>
    </message>
    <message>
        <source>What each new one offers of memory, e.g. 512 GiB.</source>
        <translation>新しい各ホストが提供するメモリです。例: 512 GiB。</translation>
    </message>
    <message>
        <source>What each new one offers of GPUs, e.g. 8.</source>
        <translation>新しい各ホストが提供する GPU の数です。例: 8。</translation>
    </message>
    <message>
        <source>Old per new</source>
        <translation>新 1 台あたりの旧</translation>
    </message>
    <message>
        <source>How many old hosts leave for each new one.</source>
        <translation>新しいホスト 1 台につき外れる古いホストの台数です。</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>How many old hosts leave at once.</source>
        <translation>同時に外れる古いホストの台数です。</translation>
    </message>
    <message>
        <source>From one wave to the next.</source>
        <translation>あるウェーブから次のウェーブまでの時間です。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>How long an old host stands empty before it leaves.</source>
        <translation>古いホストが外れる前に空になっている時間です。</translation>
    </message>
    <message>
        <source>The new ones are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>新しいホストは PREFIX-1、PREFIX-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>Replace generation</source>
        <translation>世代の入れ替え</translation>
    </message>
    <message>
        <source>Hosts leave wave after wave as new ones come in their place; what ran there moves.</source>
        <translation>ホストがウェーブごとに外れ、新しいホストが代わりに入ります。実行されていたものは移動します。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the room is held for; the reservations are called PURPOSE-1, PURPOSE-2.</source>
        <translation>空きを予約する用途です。予約は PURPOSE-1、PURPOSE-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>How many pieces of that size, each on one host.</source>
        <translation>そのサイズの予約の個数です。それぞれ 1 台のホストに置かれます。</translation>
    </message>
    <message>
        <source>What each piece holds of CPU, e.g. 4 cores.</source>
        <translation>予約 1 個あたりの CPU です。例: 4 cores。</translation>
    </message>
    <message>
        <source>What each piece holds of memory, e.g. 16 GiB.</source>
        <translation>予約 1 個あたりのメモリです。例: 16 GiB。</translation>
    </message>
    <message>
        <source>What each piece holds of GPUs, e.g. 1.</source>
        <translation>予約 1 個あたりの GPU の数です。例: 1。</translation>
    </message>
    <message>
        <source>On this host. Without a host, rack, zone and label anywhere in the fleet.</source>
        <translation>このホストに置きます。ホスト、ラック、ゾーン、ラベルのいずれもなければ、フリート内のどこかに置きます。</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>On hosts of this rack.</source>
        <translation>このラックのホストに置きます。</translation>
    </message>
    <message>
        <source>On hosts of this zone.</source>
        <translation>このゾーンのホストに置きます。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>On hosts with these labels, e.g. gpu=a100.</source>
        <translation>これらのラベルを持つホストに置きます。例: gpu=a100。</translation>
    </message>
    <message>
        <source>Reserve capacity</source>
        <translation>容量の予約</translation>
    </message>
    <message>
        <source>Room is held for a purpose on a host, in a rack or zone, or anywhere: nothing runs in it and nothing else gets it.</source>
        <translation>ある用途のために、ホスト、ラック、ゾーン、または任意の場所に空きを予約します。そこでは何も実行されず、ほかには割り当てられません。</translation>
    </message>
    <message>
        <source>Every replica of this service is resized. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカのサイズを変更します。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only this workload is resized.</source>
        <translation>このワークロードのサイズだけを変更します。</translation>
    </message>
    <message>
        <source>Resize workload</source>
        <translation>ワークロードのサイズ変更</translation>
    </message>
    <message>
        <source>A workload or every replica of a service requests another amount; what no longer fits moves.</source>
        <translation>ワークロード、またはサービスの各レプリカの要求量が変わります。収まらなくなったものは移動します。</translation>
    </message>
    <message>
        <source>The service whose replicas give way to a new version.</source>
        <translation>レプリカが新バージョンに置き換わるサービスです。</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>サージ</translation>
    </message>
    <message>
        <source>How many replicas more there may be meanwhile, e.g. 1 or 25% rounded up (maxSurge).</source>
        <translation>その間に増やせるレプリカの数です。例: 1、切り上げで 25%（maxSurge）。</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>停止可能数</translation>
    </message>
    <message>
        <source>How many fewer may be ready meanwhile, e.g. 0 or 25% rounded down (maxUnavailable).</source>
        <translation>その間に準備完了でなくてもよいレプリカの数です。例: 0、切り捨てで 25%（maxUnavailable）。</translation>
    </message>
    <message>
        <source>How long a new replica takes until it is ready.</source>
        <translation>新しいレプリカが準備完了になるまでの時間です。</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>カナリアステップ</translation>
    </message>
    <message>
        <source>Shares of the new version and how long each is held, e.g. 5%:1h,25%:2h,100%. Without steps all of it at once.</source>
        <translation>新バージョンの割合と、それぞれの維持時間です。例: 5%:1h,25%:2h,100%。省略時はすべて一度に行います。</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>需要の倍率</translation>
    </message>
    <message>
        <source>What the new version takes for the same work: 1.1 is a tenth more of all that follows the load, not of what is stored.</source>
        <translation>新バージョンが同じ仕事に必要とする量です。1.1 は、負荷に追随するすべてが 1 割増になることを示します。保存されるものは増えません。</translation>
    </message>
    <message>
        <source>Roll out version</source>
        <translation>新バージョンのロールアウト</translation>
    </message>
    <message>
        <source>New replicas come and old ones leave, as a rolling update or in canary steps; whoever is ready carries the demand of all. The end of the window takes it back at once.</source>
        <translation>ローリング更新またはカナリアステップで、新しいレプリカが入り、古いレプリカが外れます。準備完了のレプリカが全体の需要を引き受けます。期間の終わりに一度に元に戻ります。</translation>
    </message>
    <message>
        <source>The service that gets more or fewer replicas.</source>
        <translation>レプリカを増減するサービスです。</translation>
    </message>
    <message>
        <source>How many there are in the window.</source>
        <translation>期間中のレプリカの数です。</translation>
    </message>
    <message>
        <source>each: a new replica brings as much demand as the last one has. shared: the demand of the service stays what it is and is spread over all replicas.</source>
        <translation>each: 新しいレプリカは、最後のレプリカと同じだけの需要を伴います。shared: サービスの需要は変わらず、すべてのレプリカに分散されます。</translation>
    </message>
    <message>
        <source>Scale service</source>
        <translation>サービスのスケール</translation>
    </message>
    <message>
        <source>A service runs with another number of replicas: copies of its last one, or fewer of them.</source>
        <translation>サービスのレプリカの数が変わります。増やす場合は最後のレプリカを複製します。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Who is placed first, and on which of the hosts that take it.</source>
        <translation>何を先に配置し、受け入れ可能なホストのどれに置くかです。</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>空きの確保</translation>
    </message>
    <message>
        <source>Workloads that run are moved where that lets one in that finds no host.</source>
        <translation>ホストが見つからないものを入れられる場合に、実行中のワークロードを移動します。</translation>
    </message>
    <message>
        <source>Set placement policy</source>
        <translation>配置ポリシーの設定</translation>
    </message>
    <message>
        <source>Whatever needs a host finds it by another policy; what runs stays, unless room is made.</source>
        <translation>ホストが必要なものを別のポリシーで配置します。空きを確保する場合を除き、実行中のものは動きません。</translation>
    </message>
    <message>
        <source>The service that makes the promise.</source>
        <translation>SLO を定めるサービスです。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>The time within which its requests are answered, e.g. 300ms; 0 takes it back.</source>
        <translation>リクエストに応答するまでの時間です。例: 300ms。0 で取り消します。</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位点</translation>
    </message>
    <message>
        <source>The share of the requests that is answered within the latency; 99 % unless it is stated.</source>
        <translation>レイテンシ以内に応答するリクエストの割合です。指定がなければ 99 % です。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>The share of all requests that is answered well, e.g. 99.9 %; 0 takes it back.</source>
        <translation>正しく応答するリクエスト全体に対する割合です。例: 99.9 %。0 で取り消します。</translation>
    </message>
    <message>
        <source>Set promise</source>
        <translation>SLO の設定</translation>
    </message>
    <message>
        <source>A service promises its callers a latency, an availability, or both (its SLO).</source>
        <translation>サービスが呼び出し元に対し、レイテンシ、可用性、またはその両方を約束します（SLO）。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>What a Kubernetes manifest deploys. On the command line manifest=FILE reads YAML or JSON with Deployments, StatefulSets or Pods.</source>
        <translation>デプロイする Kubernetes マニフェストです。コマンドラインでは manifest=FILE で、Deployments、StatefulSets、Pods を含む YAML または JSON を読み込みます。</translation>
    </message>
    <message>
        <source>Only this host.</source>
        <translation>このホストだけです。</translation>
    </message>
    <message>
        <source>The hosts of this rack.</source>
        <translation>このラックのホストです。</translation>
    </message>
    <message>
        <source>The hosts of this zone.</source>
        <translation>このゾーンのホストです。</translation>
    </message>
    <message>
        <source>The hosts with these labels, as Kubernetes selects: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; with commas between.</source>
        <translation>これらのラベルを持つホストです。Kubernetes の選択式で、コンマ区切りで指定します: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge</translation>
    </message>
    <message>
        <source>Workloads and services</source>
        <translation>ワークロードとサービス</translation>
    </message>
    <message>
        <source>Load and promises</source>
        <translation>負荷と SLO</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>Every host of the fleet is maintained.</source>
        <translation>フリートのすべてのホストをメンテナンスします。</translation>
    </message>
    <message>
        <source>All hosts of a rack.</source>
        <translation>ラックのすべてのホストです。</translation>
    </message>
    <message>
        <source>All hosts of a zone.</source>
        <translation>ゾーンのすべてのホストです。</translation>
    </message>
    <message>
        <source>Hosts or labels</source>
        <translation>ホストまたはラベル</translation>
    </message>
    <message>
        <source>Which hosts to maintain, e.g. a1-01,a1-02 or labels such as &apos;disk in (fast, ssd)&apos;.</source>
        <translation>メンテナンスするホストです。例: a1-01,a1-02、または &apos;disk in (fast, ssd)&apos; のようなラベル</translation>
    </message>
    <message>
        <source>Window opens</source>
        <translation>期間の開始</translation>
    </message>
    <message>
        <source>When the first window opens, e.g. +1d; without it now.</source>
        <translation>最初の期間の開始日時です。例: +1d。省略時は現在です。</translation>
    </message>
    <message>
        <source>Window closes</source>
        <translation>期間の終了</translation>
    </message>
    <message>
        <source>When the first window closes; without it at the end of the computed future.</source>
        <translation>最初の期間の終了日時です。省略時は計算済みの将来の終わりです。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>期間の数</translation>
    </message>
    <message>
        <source>How many such windows there are, one after the other.</source>
        <translation>このような期間が続けていくつあるかです。</translation>
    </message>
    <message>
        <source>One window every</source>
        <translation>期間の間隔</translation>
    </message>
    <message>
        <source>How long after the opening of one window the next one opens.</source>
        <translation>ある期間の開始から次の期間の開始までの時間です。</translation>
    </message>
    <message>
        <source>Most of one rack</source>
        <translation>ラックごとの上限</translation>
    </message>
    <message>
        <source>At most so many hosts of one rack down together; 0: what the rules allow.</source>
        <translation>1 つのラックで同時に停止するホストの最大数です。0: ルールが許す数。</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>同時の上限</translation>
    </message>
    <message>
        <source>At most so many hosts down together; 0: what the rules allow.</source>
        <translation>同時に停止するホストの最大数です。0: ルールが許す数。</translation>
    </message>
    <message>
        <source>Work on a host</source>
        <translation>ホストでの作業</translation>
    </message>
    <message>
        <source>How long the work on an empty host takes.</source>
        <translation>空のホストでの作業にかかる時間です。</translation>
    </message>
    <message>
        <source>Work, slow</source>
        <translation>作業（遅い場合）</translation>
    </message>
    <message>
        <source>The same in the slowest of twenty cases; without it half as long again.</source>
        <translation>20 回のうち最も遅い場合の作業時間です。省略時は 1.5 倍です。</translation>
    </message>
    <message>
        <source>Without a spare</source>
        <translation>予備なし</translation>
    </message>
    <message>
        <source>Do not ask that every other host could still be lost meanwhile.</source>
        <translation>その間にほかのどのホストを失っても耐えられることを求めません。</translation>
    </message>
    <message>
        <source>What grows, with commas between: cpu,network. load is all that follows the load: CPU, memory and network, and GPUs only where their measured use does. What is stored keeps its own trend until disk is named, and as many GPUs are asked for until gpu is.</source>
        <translation>増やす次元をコンマ区切りで指定します: cpu,network。load は負荷に追随するすべて（CPU、メモリ、ネットワーク、および測定された使用量が負荷に追随する場合に限り GPU）です。保存されるものは disk を指定しない限り固有の傾向を保ち、GPU の要求数は gpu を指定しない限り変わりません。</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores, or with + or - how much more or less. Not given: as before.</source>
        <translation>それぞれが予約する CPU です。例: 500m、2 cores。+ または - を付けると増減量になります。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB, or with + or - how much more or less, e.g. +1.5GiB. Not given: as before.</source>
        <translation>それぞれが予約するメモリです。例: 4 GiB。+ または - を付けると増減量になります（例: +1.5GiB）。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m, or with + or - how much more or less. Not given: as before.</source>
        <translation>それぞれが予約する GPU です。例: 1、500m。+ または - を付けると増減量になります。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of CPU, or with + or - how much more or less, e.g. 2 or +500m. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約する CPU です。+ または - を付けると増減量になります。例: 2、+500m。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of memory, or with + or - how much more or less, e.g. 4GiB or +1.5GiB. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約するメモリです。+ または - を付けると増減量になります。例: 4GiB、+1.5GiB。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of GPUs, or with + or - how much more or less, e.g. 1 or +500m. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約する GPU です。+ または - を付けると増減量になります。例: 1、+500m。省略時は変わりません。</translation>
    </message>
    <message>
        <source>Which edits</source>
        <translation>対象の編集</translation>
    </message>
    <message>
        <source>Their numbers in the scenario, e.g. 1,3; they keep their distances. Without it all edits move together.</source>
        <translation>シナリオでの編集の番号です。例: 1,3。互いの間隔は保たれます。省略時はすべての編集が一緒に移動します。</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始日時を指定</translation>
    </message>
    <message>
        <source>The earliest begin, e.g. +1d; without it any begin that is ahead.</source>
        <translation>最も早い開始日時です。例: +1d。省略時は、現在より後のすべての開始日時が対象です。</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>終了期限</translation>
    </message>
    <message>
        <source>When all of it must be over; without it the end of the computed future.</source>
        <translation>すべてが終了していなければならない日時です。省略時は計算済みの将来の終わりです。</translation>
    </message>
    <message>
        <source>A begin every</source>
        <translation>開始の間隔</translation>
    </message>
    <message>
        <source>How far apart the begins are that are judged, each by a whole evaluation.</source>
        <translation>判定する開始日時どうしの間隔です。開始日時ごとに全体を評価します。</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>別の時間帯</translation>
    </message>
    <message>
        <source>When the edits could take place instead: every begin judged by the verdict, what runs out, the loss of one more host and the margin, ranked.</source>
        <translation>編集を代わりに実施できる時期です。各開始日時を、判定、枯渇、もう 1 台のホストの喪失、余裕で評価し、順位を付けます。</translation>
    </message>
    <message>
        <source>It goes wrong at</source>
        <translation>問題発生の時点</translation>
    </message>
    <message>
        <source>The numbers of the edits that are taken back, e.g. 1,3; without it all of them.</source>
        <translation>切り戻す編集の番号です（例: 1,3）。省略時はすべての編集です。</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>If it goes wrong at some minute: can the edits be taken back then, how long does that take, and until when.</source>
        <translation>ある時点で問題が起きた場合に、編集を切り戻せるか、どのくらいかかるか、いつまで可能か。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Only what meets from then on, e.g. +1d; without it from now.</source>
        <translation>この時点以降に重なるものだけを対象にします（例: +1d）。省略時は現在からです。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Only what meets before then; without it the end of the computed future.</source>
        <translation>この時点より前に重なるものだけを対象にします。省略時は計算済みの将来の終わりまでです。</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>Collisions</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>More hosts</source>
        <translation>追加ホスト</translation>
    </message>
    <message>
        <source>Which host they are like; without it the largest of the pool.</source>
        <translation>同型とするホストです。省略時はプールで最大のホストです。</translation>
    </message>
    <message>
        <source>Whose capacity is looked at; without it that of the whole fleet.</source>
        <translation>容量を調べるゾーンです。省略時はフリート全体です。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>使用開始</translation>
    </message>
    <message>
        <source>When they are there, e.g. +5d; without it from now on.</source>
        <translation>ホストが使える時点です（例: +5d）。省略時は現在からです。</translation>
    </message>
    <message>
        <source>Everything that can move leaves the host for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>メンテナンスのように、移動可能なものはすべて期間中ホストから移ります。移ったものは、期間が終わっても移動先に残ります。</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance. What left stays where it went when the window ends.</source>
        <translation>メンテナンスのように、ラック、ゾーン、またはラベルに該当するすべてのホストを期間中空にします。移ったものは、期間が終わっても移動先に残ります。</translation>
    </message>
    <message>
        <source>The minute at which going back begins, e.g. 2026-03-03T02:40:00Z or +2d; without it the middle of the first edit&apos;s hours.</source>
        <translation>戻し始める時刻（例: 2026-03-03T02:40:00Z または +2d）。指定がなければ最初の編集の時間帯の中央です。</translation>
    </message>
    <message>
        <source>How many hosts more it is held against; without it as few as are enough.</source>
        <translation>比較のために追加するホストの台数です。指定しない場合は、足りる最少の台数です。</translation>
    </message>
    <message>
        <source>From the order to the first workload on a host, for the date to order by; without it that of the price book.</source>
        <translation>注文からホストに最初のワークロードが載るまでの期間です。注文期限の計算に使います。指定しない場合は価格表の値です。</translation>
    </message>
    <message>
        <source>How much kit</source>
        <translation>必要なホスト</translation>
    </message>
    <message>
        <source>How many hosts more it takes, the cheapest mix of them, the date to order by, and how likely the fleet or a zone is full by each day with and without them.</source>
        <translation>追加が必要なホストの台数、最安の組み合わせ、注文期限、およびそれらの有無でフリートやゾーンが各日までに満杯になる確率です。</translation>
    </message>
    <message>
        <source>Failures as of</source>
        <translation>障害の想定</translation>
    </message>
    <message>
        <source>How often hosts fail and how long repairs take, by which published record.</source>
        <translation>ホストの故障頻度と修理時間を、どの公開記録によるかで指定します。</translation>
    </message>
    <message>
        <source>N+1 against N+2</source>
        <translation>N+1 と N+2 の比較</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, over all zones, which risk is left, the date to order by, and what warm spare hosts cost.</source>
        <translation>1 台、2 台、またはラックを失ってもよくするための全ゾーンの費用、残るリスク、注文期限、およびウォームスタンバイの費用です。</translation>
    </message>
    <message>
        <source>Only list what meets; look for no other hours.</source>
        <translation>重なるものだけを一覧にし、別の時間帯は探しません。</translation>
    </message>
    <message>
        <source>Which changes, your edits and what is scheduled, collide in capacity or by dependency and not only in the calendar, and the fewest of them to move so that none does.</source>
        <translation>シナリオの編集と予定変更のうち、カレンダー上だけでなく容量または依存関係で競合するものと、競合をなくすために移すべき最少の変更。</translation>
    </message>
    <message>
        <source>cpu, memory, ...; without it every one of single hosts, and of the sum the one that is likeliest to be full.</source>
        <translation>cpu、memory など。省略すると、個々のホストではすべて、合計では最も満杯になりやすいもの。</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Changes that collide</source>
        <translation>変更の競合</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>枯渇するもの</translation>
    </message>
    <message>
        <source>Drains that a budget holds up</source>
        <translation>バジェットが妨げるドレイン</translation>
    </message>
    <message>
        <source>Workloads without a host</source>
        <translation>配置先のないワークロード</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost</source>
        <translation>失えないホスト</translation>
    </message>
    <message>
        <source>Services hit</source>
        <translation>影響を受けるサービス</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>SLO 違反</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追随</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>ハード</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>滑らか</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ソフト</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>据え置き</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Verify ca</source>
        <translation>CA を検証</translation>
    </message>
    <message>
        <source>Verify full</source>
        <translation>完全に検証</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Grid nodes (Grid&apos;5000)</source>
        <translation>グリッドのノード (Grid&apos;5000)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, exponential)</source>
        <translation>HPC ノード (LANL 2005、指数分布)</translation>
    </message>
    <message>
        <source>HPC nodes (LANL 2005, Weibull)</source>
        <translation>HPC ノード (LANL 2005、ワイブル分布)</translation>
    </message>
    <message>
        <source>Desktops (Microsoft 1999)</source>
        <translation>デスクトップ (Microsoft 1999)</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>Ansible playbooks</source>
        <translation>Ansible プレイブック</translation>
    </message>
    <message>
        <source>A folder with an inventory, a playbook of one play per step and one for the way back. What Ansible cannot do waits for a person.</source>
        <translation>インベントリ、ステップごとに 1 つのプレイを持つプレイブック、切り戻し用のプレイブックを含むフォルダーです。Ansible でできないことは、人の操作を待ちます。</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <translation>ステップの表</translation>
    </message>
    <message>
        <source>One row per change of the scenario and per step of the plan, safe to open in a spreadsheet.</source>
        <translation>シナリオの変更とプランのステップごとに 1 行です。表計算ソフトで安全に開けます。</translation>
    </message>
    <message>
        <source>Board&apos;s document as a web page</source>
        <translation>CAB 資料（Web ページ）</translation>
    </message>
    <message>
        <source>The board&apos;s document as one page for any browser and screen reader: no script, nothing is loaded from elsewhere.</source>
        <translation>どのブラウザーやスクリーンリーダーでも読める 1 ページの CAB 資料です。スクリプトはなく、外部から何も読み込みません。</translation>
    </message>
    <message>
        <source>Steps as a calendar</source>
        <translation>ステップのカレンダー</translation>
    </message>
    <message>
        <source>One calendar event per change of the scenario and per step of the plan, for the forward schedule of change.</source>
        <translation>シナリオの変更とプランのステップごとに 1 つの予定です。変更予定表（FSC）に使えます。</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Jira 課題</translation>
    </message>
    <message>
        <source>A folder with one issue for the change and a sub-task for each step, as CSV for the import and as bodies for the REST API.</source>
        <translation>変更の課題と各ステップのサブタスクを含むフォルダーです。インポート用の CSV と、REST API 用の本文があります。</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>プランの JSON</translation>
    </message>
    <message>
        <source>The whole plan with its evidence, by the schema penumbra-plan/1; what every other format is made from.</source>
        <translation>根拠を含むプラン全体です。スキーマは penumbra-plan/1 で、ほかのすべての形式の元になります。</translation>
    </message>
    <message>
        <source>Kubernetes commands and manifests</source>
        <translation>Kubernetes コマンドとマニフェスト</translation>
    </message>
    <message>
        <source>A folder with the cordons and drains in their order, manifests of the fields that change and a kustomization; each line is asked of the server first.</source>
        <translation>順序どおりの cordon と drain、変更されるフィールドのマニフェスト、kustomization を含むフォルダーです。各行は先にサーバーに確認されます。</translation>
    </message>
    <message>
        <source>Board&apos;s document as Markdown</source>
        <translation>CAB 資料（Markdown）</translation>
    </message>
    <message>
        <source>The words, tables and numbers of the board&apos;s document, for a mail, a wiki or a ticket.</source>
        <translation>CAB 資料の文章、表、数値です。メール、Wiki、チケットに使えます。</translation>
    </message>
    <message>
        <source>ServiceNow change request</source>
        <translation>ServiceNow 変更要求</translation>
    </message>
    <message>
        <source>A folder with the change request, a change task for each step and the affected items, as bodies for the Table API and as CSV for import sets.</source>
        <translation>変更要求、各ステップの変更タスク、影響を受けるアイテムを含むフォルダーです。Table API 用の本文と、インポートセット用の CSV があります。</translation>
    </message>
    <message>
        <source>Terraform variables and targets</source>
        <translation>Terraform 変数とターゲット</translation>
    </message>
    <message>
        <source>A folder with the values that the plan changes as variables, the addresses it touches and the line that plans it.</source>
        <translation>プランで変わる値の変数、対象となるアドレス、それを plan する行を含むフォルダーです。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, e.g. de: names of days and months are taken from it.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>0: many</source>
        <translation>0: many</translation>
    </message>
    <message>
        <source>&apos;1&apos; MMM</source>
        <extracomment>The first of a month in Qt&apos;s date format, where it is written otherwise: &apos;1er&apos; MMM.</extracomment>
        <translation>M月1日</translation>
    </message>
</context>
<context>
    <name>gather</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v2 where it has one.</source>
        <translation>サーバーのアドレスです。/api/v2 の前にパスがあれば含めます。</translation>
    </message>
    <message>
        <source>Alerts too</source>
        <translation>アラートも</translation>
    </message>
    <message>
        <source>Alerts that name a resource become incidents.</source>
        <translation>リソースを示すアラートがインシデントになります。</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and muted times as maintenances, alerts as incidents.</source>
        <translation>サイレンスとミュート時間をメンテナンスとして、アラートをインシデントとして取り込みます。</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Path of the inventory. Ansible runs it where it is a program.</source>
        <translation>インベントリのパスです。プログラムの場合は Ansible が実行します。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Which hosts of the inventory are asked, as Ansible&apos;s patterns say it.</source>
        <translation>照会するインベントリ内のホストを、Ansible のパターンで指定します。</translation>
    </message>
    <message>
        <source>Packages too</source>
        <translation>パッケージも</translation>
    </message>
    <message>
        <source>Versions of installed packages become configuration items.</source>
        <translation>インストール済みパッケージのバージョンが構成アイテムになります。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Who logs in there.</source>
        <translation>ログインするユーザーです。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Path of the key that ssh uses.</source>
        <translation>ssh が使う鍵のパスです。</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Vault パスワード</translation>
    </message>
    <message>
        <source>Path of the file with it, where the inventory has vaults.</source>
        <translation>インベントリに vault がある場合の、パスワードを含むファイルのパスです。</translation>
    </message>
    <message>
        <source>As root</source>
        <translation>root として</translation>
    </message>
    <message>
        <source>Serial numbers of the hardware are told to root alone.</source>
        <translation>ハードウェアのシリアル番号は root だけが取得できます。</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH エージェント</translation>
    </message>
    <message>
        <source>Path of its socket. The environment is not asked for it.</source>
        <translation>ソケットのパスです。環境変数は参照しません。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Path of an ansible.cfg. Without it: the usual ones.</source>
        <translation>ansible.cfg のパスです。省略時は通常のファイルです。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Name or path of it.</source>
        <translation>プログラムの名前またはパスです。</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>同時ホスト数</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>How long one host may take to answer.</source>
        <translation>1 台のホストの応答を待つ時間です。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>How long all of it may take.</source>
        <translation>全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Facts of hosts, and their packages where wanted, through Ansible&apos;s modules.</source>
        <translation>Ansible のモジュールで取得するホストの facts と、必要に応じてパッケージです。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Addresses of exporters with commas between them, e.g. web-01:9100. A name of the host may stand before each: web-01=http://10.0.0.5:9100/metrics.</source>
        <translation>コンマ区切りのエクスポーターのアドレスです。例: web-01:9100。それぞれの前にホストの名前を付けられます: web-01=http://10.0.0.5:9100/metrics</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>All that the exporters tell, or only the use of CPU, memory, disk and network.</source>
        <translation>エクスポーターが返すすべて、または CPU、メモリ、ディスク、ネットワークの使用量だけです。</translation>
    </message>
    <message>
        <source>Exporters</source>
        <translation>エクスポーター</translation>
    </message>
    <message>
        <source>Scrapes node_exporter and other exporters of Prometheus metrics directly, without a Prometheus server.</source>
        <translation>Prometheus サーバーなしで、node_exporter などの Prometheus メトリクスのエクスポーターを直接スクレイプします。</translation>
    </message>
    <message>
        <source>Page of statistics</source>
        <translation>統計ページ</translation>
    </message>
    <message>
        <source>Address of the page of statistics (&apos;stats uri&apos;), e.g. http://lb-01:8404/stats.</source>
        <translation>統計ページ（&apos;stats uri&apos;）のアドレスです。例: http://lb-01:8404/stats。</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>管理ソケット</translation>
    </message>
    <message>
        <source>Path of the socket (&apos;stats socket&apos;), or HOST:PORT of it. It is asked where no page is named.</source>
        <translation>ソケット（&apos;stats socket&apos;）のパス、またはその HOST:PORT です。ページの指定がない場合に照会します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the proxy is called in the inventory. Without it: as the source.</source>
        <translation>インベントリでのプロキシの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Backends and servers with state, weight and load, and reloads, from HAProxy&apos;s page of statistics or its admin socket.</source>
        <translation>HAProxy の統計ページまたは管理ソケットから、バックエンドとサーバーの状態、重み、負荷、リロードを取得します。</translation>
    </message>
    <message>
        <source>Address of the API server, e.g. https://cluster.example:6443.</source>
        <translation>API サーバーのアドレスです。例: https://cluster.example:6443。</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>Path of a kubeconfig that names the server, its authority and the user. The other parameters go before what it says.</source>
        <translation>サーバー、認証局、ユーザーを示す kubeconfig のパスです。ほかのパラメーターがその内容に優先します。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>A context of the kubeconfig; without it, its current one.</source>
        <translation>kubeconfig のコンテキストです。省略時は現在のものです。</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Only these, with commas between; without them, all.</source>
        <translation>コンマ区切りで指定したものだけです。省略時はすべてです。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>How many objects one answer may hold.</source>
        <translation>1 回の応答に含められるオブジェクトの数です。</translation>
    </message>
    <message>
        <source>Take what nodes and pods use, where the cluster has the metrics API.</source>
        <translation>クラスターにメトリクス API がある場合、ノードとポッドの使用量を取得します。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Nodes, pods, what makes pods, and disruption budgets of a Kubernetes cluster, listed once and then watched.</source>
        <translation>Kubernetes クラスターのノード、ポッド、ポッドを作るもの、中断バジェットです。一度一覧を取得し、その後は監視します。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Address of the libvirt, e.g. qemu:///system or qemu+ssh://user@host/system.</source>
        <translation>libvirt のアドレスです。例: qemu:///system、qemu+ssh://user@host/system。</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>A hypervisor, its virtual machines with what they use, and its pools.</source>
        <translation>ハイパーバイザー、その仮想マシンと使用量、プールです。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Paths of log files with commas between them. The program that writes one may stand before it: haproxy=/var/log/haproxy.log. Without any the journal of systemd is read.</source>
        <translation>コンマ区切りのログファイルのパスです。書き込むプログラムを前に付けられます: haproxy=/var/log/haproxy.log。省略時は systemd のジャーナルを読み取ります。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host that the logs are of, where their lines do not say it.</source>
        <translation>行に示されていない場合の、ログの対象ホストです。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>What else the events are about, e.g. service/shop/cart, with commas between.</source>
        <translation>イベントが関係するほかのリソースです。コンマ区切りで指定します。例: service/shop/cart。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Of times without a zone, e.g. Europe/Berlin. Without it: UTC.</source>
        <translation>タイムゾーンのない時刻に使います。例: Europe/Berlin。省略時は UTC です。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Whether the first gathering reads what is there (of each file its last 16 MiB, of the journal the history) or only what comes from then on.</source>
        <translation>最初の収集で既存の内容（各ファイルは最後の 16 MiB、ジャーナルは履歴）を読むか、以後に届くものだけを読むかです。</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>ジャーナルのフォルダー</translation>
    </message>
    <message>
        <source>Where the journal lies, if it is not the machine&apos;s own.</source>
        <translation>このマシン自身のものでない場合の、ジャーナルの場所です。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Only these units of the journal, with commas between them.</source>
        <translation>ジャーナルのこれらのユニットだけです。コンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>How far back the first gathering reads the journal.</source>
        <translation>最初の収集でジャーナルをどこまでさかのぼって読むかです。</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Once so much of a file was read, a line of a kind that it never had is noted; 0s: never.</source>
        <translation>ファイルをこれだけ読んだ後は、それまでなかった種類の行を記録します。0s: 記録しません。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Follows log files or the journal of systemd and tells of reloads, restarts, new versions, changed settings and deployments, each with its lines.</source>
        <translation>ログファイルまたは systemd のジャーナルを追い、リロード、再起動、新バージョン、設定変更、デプロイを該当行とともに知らせます。</translation>
    </message>
    <message>
        <source>Address of NetBox, with the path before /api where it has one. Its API token is the bearer token.</source>
        <translation>NetBox のアドレスです。/api の前にパスがあれば含めます。API トークンがベアラートークンになります。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Slugs of the sites that are gathered, separated by commas. Without them: all.</source>
        <translation>収集するサイトのスラッグです。コンマ区切りで指定します。省略時はすべてです。</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Devices, virtual machines, clusters, racks and sites from the REST API.</source>
        <translation>REST API から取得するデバイス、仮想マシン、クラスター、ラック、サイトです。</translation>
    </message>
    <message>
        <source>Address of the identity API (Keystone), e.g. https://cloud.example:5000/v3.</source>
        <translation>ID API（Keystone）のアドレスです。例: https://cloud.example:5000/v3。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The project that the user name is for. An administrator&apos;s sees all servers.</source>
        <translation>ユーザー名が属するプロジェクトです。管理者のものであれば、すべてのサーバーが見えます。</translation>
    </message>
    <message>
        <source>Domain of the user</source>
        <translation>ユーザーのドメイン</translation>
    </message>
    <message>
        <source>Domain of the project</source>
        <translation>プロジェクトのドメイン</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>アプリケーション資格情報</translation>
    </message>
    <message>
        <source>Its id, instead of a user name and a project.</source>
        <translation>ユーザー名とプロジェクトの代わりに使う id です。</translation>
    </message>
    <message>
        <source>Secret of it</source>
        <translation>そのシークレット</translation>
    </message>
    <message>
        <source>The secret, or file:PATH of a file that holds it.</source>
        <translation>シークレット、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Without one: the first of the catalog.</source>
        <translation>省略時はカタログの最初のものです。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Which of the addresses in the catalog is used.</source>
        <translation>カタログのどのアドレスを使うかです。</translation>
    </message>
    <message>
        <source>Compute API</source>
        <translation>コンピュート API</translation>
    </message>
    <message>
        <source>Address of the compute API (Nova), where that of the catalog is not to be used.</source>
        <translation>カタログのアドレスを使わない場合の、コンピュート API（Nova）のアドレスです。</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>Hypervisors, servers and flavors from the compute API.</source>
        <translation>コンピュート API から取得するハイパーバイザー、サーバー、フレーバーです。</translation>
    </message>
    <message>
        <source>The host whose packages these are, as the inventory calls it.</source>
        <translation>パッケージが属するホストの、インベントリでの名前です。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A file with what &apos;dpkg-query -W&apos; printed on the host, or a copy of its /var/lib/dpkg/status. Without it the machine itself is asked.</source>
        <translation>ホストで &apos;dpkg-query -W&apos; が出力した内容のファイル、または /var/lib/dpkg/status のコピーです。省略時はこのマシン自身に照会します。</translation>
    </message>
    <message>
        <source>Folder of dpkg</source>
        <translation>dpkg のフォルダー</translation>
    </message>
    <message>
        <source>Where dpkg keeps its books, if not in /var/lib/dpkg: e.g. of a mounted image.</source>
        <translation>/var/lib/dpkg でない場合の、dpkg のデータの場所です。例: マウントしたイメージ。</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <source>The installed packages of a host with their versions as configuration items, so that upgrades are seen and advisories can be matched.</source>
        <translation>ホストにインストール済みのパッケージとバージョンを構成アイテムとして取り込みます。更新がわかり、アドバイザリと照合できます。</translation>
    </message>
    <message>
        <source>What the service is called that the server and its standbys are. Without it: as the source.</source>
        <translation>サーバーとそのスタンバイからなるサービスの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it.</source>
        <translation>実行されているホストの、インベントリでの名前です。</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Sizes and load of the databases, standbys, settings and what was changed in them, from a server of PostgreSQL.</source>
        <translation>PostgreSQL サーバーから取得する、データベースのサイズと負荷、スタンバイ、設定とその変更です。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>A SELECT, or the name of a table or view. Its columns are named as in the native CSV set (resources, relations, samples, events, config), or as the mapping says.</source>
        <translation>SELECT、またはテーブルかビューの名前です。列名は、標準の CSV セット（resources、relations、samples、events、config）のとおり、またはマッピングの指定に従います。</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>列マッピング</translation>
    </message>
    <message>
        <source>File of a saved column mapping, where the columns have other names.</source>
        <translation>列名が異なる場合の、保存済み列マッピングのファイルです。</translation>
    </message>
    <message>
        <source>Growing column</source>
        <translation>増加する列</translation>
    </message>
    <message>
        <source>A column whose values only rise, e.g. a time or a number: each gathering asks only for rows above those that came before.</source>
        <translation>値が増える一方の列です（例: 時刻や番号）。収集のたびに、前回より大きい行だけを求めます。</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>More rows in one gathering are an error; with a growing column they wait for the next one.</source>
        <translation>1 回の収集で行数がこれを超えるとエラーになります。増加する列があれば、残りは次回に回ります。</translation>
    </message>
    <message>
        <source>Table in PostgreSQL</source>
        <translation>PostgreSQL のテーブル</translation>
    </message>
    <message>
        <source>Rows of a table, a view or a SELECT in PostgreSQL, whose columns are named like those of the native CSV tables or mapped to them.</source>
        <translation>PostgreSQL のテーブル、ビュー、または SELECT の行です。列名は標準の CSV テーブルと同じか、それに対応付けられます。</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v1 where it has one.</source>
        <translation>サーバーのアドレスです。/api/v1 の前にパスがあれば含めます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Distance between two samples.</source>
        <translation>2 つのサンプルの間隔です。</translation>
    </message>
    <message>
        <source>How far back the first gathering looks.</source>
        <translation>最初の収集でどこまでさかのぼるかです。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>How old a moment must be before it is asked for, so that its samples are all in.</source>
        <translation>サンプルがすべて届くよう、照会する時点をどれだけ過去にするかです。</translation>
    </message>
    <message>
        <source>Rate window</source>
        <translation>レートの期間</translation>
    </message>
    <message>
        <source>What rates are averaged over. Without it: the step, or three scrape intervals where that is more.</source>
        <translation>レートを平均する期間です。省略時は、ステップとスクレイプ間隔 3 回分のうち長い方です。</translation>
    </message>
    <message>
        <source>Label matchers</source>
        <translation>ラベル条件</translation>
    </message>
    <message>
        <source>Only series with these labels, e.g. env=&quot;prod&quot;,job=&quot;node&quot;.</source>
        <translation>これらのラベルを持つ時系列だけです。例: env=&quot;prod&quot;,job=&quot;node&quot;。</translation>
    </message>
    <message>
        <source>Host label</source>
        <translation>ホストのラベル</translation>
    </message>
    <message>
        <source>The label that tells hosts apart.</source>
        <translation>ホストを区別するラベルです。</translation>
    </message>
    <message>
        <source>Query for CPU</source>
        <translation>CPU のクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in millicores with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、ミリコア単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Query for memory</source>
        <translation>メモリのクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in bytes with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、バイト単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Query for disk</source>
        <translation>ディスクのクエリ</translation>
    </message>
    <message>
        <source>Query for network</source>
        <translation>ネットワークのクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in bytes a second with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、バイト毎秒単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Own series</source>
        <translation>独自の時系列</translation>
    </message>
    <message>
        <source>A selector of more series, e.g. {__name__=~&quot;queue_depth|in_flight&quot;}. Gauges are taken as they are, counters as their rate.</source>
        <translation>追加する時系列のセレクターです。例: {__name__=~&quot;queue_depth|in_flight&quot;}。ゲージはそのまま、カウンターはレートとして取り込みます。</translation>
    </message>
    <message>
        <source>Own queries</source>
        <translation>独自のクエリ</translation>
    </message>
    <message>
        <source>PromQL for single series of resources, between semicolons, e.g. service/shop orders (1/s) = sum(rate(orders_total[5m])).</source>
        <translation>リソースの個々の時系列の PromQL です。セミコロン区切りで指定します。例: service/shop orders (1/s) = sum(rate(orders_total[5m]))。</translation>
    </message>
    <message>
        <source>Remote read</source>
        <translation>リモート読み取り</translation>
    </message>
    <message>
        <source>Whether own series come by remote read where the server has it: it is faster.</source>
        <translation>サーバーが対応している場合に、独自の時系列をリモート読み取りで取得するかです。より高速です。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Whether answers are asked for in gzip, which saves a slow line work and costs the server time. Without it: unless the server is on this machine.</source>
        <translation>応答を gzip で求めるかです。低速な回線の負担が減る一方、サーバーの時間を使います。省略時は、サーバーがこのマシンにない場合に行います。</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>CPU, memory, disk and network of every host that node_exporter reports to a Prometheus server or one that speaks its API.</source>
        <translation>node_exporter が Prometheus サーバー、または同じ API のサーバーに報告する、各ホストの CPU、メモリ、ディスク、ネットワークです。</translation>
    </message>
    <message>
        <source>HOST:PORT, or the path of a unix socket.</source>
        <translation>HOST:PORT、または unix ソケットのパスです。</translation>
    </message>
    <message>
        <source>A user of Redis&apos; access control lists; it needs INFO and CONFIG GET.</source>
        <translation>Redis のアクセス制御リストのユーザーです。INFO と CONFIG GET が必要です。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password, or file:PATH of a file that holds it.</source>
        <translation>パスワード、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>What the service is called that the instance and its replicas are. Without it: as the source.</source>
        <translation>インスタンスとそのレプリカからなるサービスの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it. Without it, no failure of a host touches it.</source>
        <translation>実行されているホストの、インベントリでの名前です。省略時は、ホストの障害の影響を受けません。</translation>
    </message>
    <message>
        <source>How long one gathering may take in all.</source>
        <translation>1 回の収集全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory, clients, operations, settings and replicas of a Redis server, and what was changed in its settings.</source>
        <translation>Redis サーバーのメモリ、クライアント、操作、設定、レプリカと、設定の変更です。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where pipelines put files, of any kind that &apos;import&apos; reads. They are left where they are; one that changes is read again.</source>
        <translation>&apos;import&apos; で読めるあらゆる種類のファイルをパイプラインが置く場所です。ファイルはそのまま残り、変更されると再び読み込まれます。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Id of the reader for every file. Without it each file&apos;s content says what it is.</source>
        <translation>すべてのファイルに使うリーダーの id です。省略時は、各ファイルの内容から判断します。</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>スプールフォルダー</translation>
    </message>
    <message>
        <source>A folder into which pipelines write files of any kind that can be imported.</source>
        <translation>インポートできるあらゆる種類のファイルをパイプラインが書き込むフォルダーです。</translation>
    </message>
    <message>
        <source>Address of the frontend, e.g. https://zabbix.example/zabbix. The user name with its password, or the API token as bearer token, are those of Zabbix.</source>
        <translation>フロントエンドのアドレスです。例: https://zabbix.example/zabbix。ユーザー名とパスワード、またはベアラートークンとしての API トークンは、Zabbix のものです。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of the items whose values are gathered, with * for any text; * alone is all.</source>
        <translation>値を収集するアイテムのキーです。* は任意の文字列を表し、* だけならすべてです。</translation>
    </message>
    <message>
        <source>How far back the first gathering looks. What Zabbix keeps no more as values is taken from its trends.</source>
        <translation>最初の収集でどこまでさかのぼるかです。Zabbix に値として残っていないものは、トレンドから取得します。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重複期間</translation>
    </message>
    <message>
        <source>How late values may come in, e.g. through a proxy. So much is asked for again.</source>
        <translation>値の到着がどれだけ遅れうるかです（例: プロキシ経由）。その分は再度照会します。</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Hosts, the values of their items, and maintenances, through the API of the frontend.</source>
        <translation>フロントエンドの API で取得するホスト、アイテムの値、メンテナンスです。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>The token, or file:PATH of a file that holds it.</source>
        <translation>トークン、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server&apos;s certificate.</source>
        <translation>サーバーの証明書に署名した認証局の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM file, where the server asks for one.</source>
        <translation>サーバーが求める場合の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>PEM file of the client certificate&apos;s key.</source>
        <translation>クライアント証明書の鍵の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Address of a proxy. The environment&apos;s proxy is not used.</source>
        <translation>プロキシのアドレスです。環境変数のプロキシは使いません。</translation>
    </message>
    <message>
        <source>How long one request may take in all.</source>
        <translation>1 回のリクエスト全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>HOST:PORT, or the folder of its socket, e.g. /run/postgresql.</source>
        <translation>HOST:PORT、またはソケットのフォルダーです。例: /run/postgresql。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>A role of its own with pg_monitor is enough.</source>
        <translation>pg_monitor を持つ専用のロールで十分です。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted and the server&apos;s certificate is checked.</source>
        <translation>接続を暗号化し、サーバーの証明書を検証するかです。</translation>
    </message>
    <message>
        <source>How long one statement may take; the server is told to end it then.</source>
        <translation>1 つの文にかけられる時間です。超えるとサーバーに中止を求めます。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>What runs out first?</source>
        <translation>最初に枯渇するものは？</translation>
    </message>
    <message>
        <source>The day begins here: what runs out, by which date and how surely, what left the band of yesterday&apos;s forecast, and which changes come. A double click leads to the resource.</source>
        <translation>1 日はここから始まります。何がいつ、どの程度の確かさで枯渇するか、何が昨日の予測の区間を外れたか、どの変更が予定されているかがわかります。ダブルクリックするとリソースに移動します。</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>ライブとシャドウ</translation>
    </message>
    <message>
        <source>Every host, as it is and as it will be. Drag the slider above the map: the colours and the Live and Shadow columns follow the moment.</source>
        <translation>すべてのホストの現在と将来の姿です。マップの上のスライダーをドラッグすると、色と［ライブ］列、［シャドウ］列がその時点に合わせて変わります。</translation>
    </message>
    <message>
        <source>Who is hit?</source>
        <translation>影響を受けるのは？</translation>
    </message>
    <message>
        <source>Choose a host and let it fail: the map shows hop by hop what that reaches, and why.</source>
        <translation>ホストを選んで障害を起こしてみてください。影響がどこに及ぶか、その理由は何かが、マップにホップごとに表示されます。</translation>
    </message>
    <message>
        <source>How far can a forecast be trusted?</source>
        <translation>予測はどこまで信頼できるか？</translation>
    </message>
    <message>
        <source>The figures above the chart are measured on this series&apos; own past. Let the forecast begin 7 days ago to see how it would have done.</source>
        <translation>グラフの上の数値は、この時系列自身の過去で測定したものです。7 日前から予測を始めると、どれだけ当たったかを確かめられます。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>もし変更したら？</translation>
    </message>
    <message>
        <source>Add an edit, or open a scenario such as Black Friday. Drag its block on the timeline: verdict, chart and findings follow. Undo takes everything back.</source>
        <translation>編集を追加するか、Black Friday などのシナリオを開いてください。タイムラインでそのブロックをドラッグすると、判定、グラフ、検出事項が追随します。［元に戻す］ですべて取り消せます。</translation>
    </message>
    <message>
        <source>What would mend it?</source>
        <translation>どうすれば解消できるか？</translation>
    </message>
    <message>
        <source>Find plans: several ways with their downtime, cost and way back. One that is adopted becomes edits; it leaves as PDF for the board and as JSON for operations.</source>
        <translation>［プランを探す］で、停止時間、費用、切り戻しを備えた複数の方法が見つかります。採用したプランは編集になり、CAB 向けの PDF や運用向けの JSON として出力できます。</translation>
    </message>
    <message>
        <source>Your own fleet</source>
        <translation>自分のフリート</translation>
    </message>
    <message>
        <source>Drop an export of your inventory or your monitoring on the window, or connect a live source here. Ctrl+Shift+P finds every command.</source>
        <translation>インベントリや監視システムのエクスポートをウィンドウにドロップするか、ここでライブソースを接続してください。Ctrl+Shift+P ですべてのコマンドを検索できます。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if planner for a fleet: live and shadow inventory.</source>
        <translation>フリートの What-if プランナー: ライブとシャドウのインベントリ。</translation>
    </message>
    <message>
        <source>Open the sample fleet.</source>
        <translation>サンプルフリートを開きます。</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>表示言語: %1。</translation>
    </message>
    <message>
        <source>Workspaces to open or files to import.</source>
        <translation>開くワークスペース、またはインポートするファイルです。</translation>
    </message>
    <message>
        <source>There is no language %1. There are %2.</source>
        <translation>言語 %1 はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>A tour shows the sample fleet, so %1 was not opened. Leave the file out, or leave out --tour.</source>
        <translation>ツアーではサンプルフリートが表示されるため、%1 は開かれませんでした。ファイルまたは --tour を省いてください。</translation>
    </message>
    <message>
        <source>Render every page in every state, on the sample fleet, to PNG files in &lt;folder&gt;.</source>
        <translation>サンプルフリートのすべてのページを、すべての状態で &lt;folder&gt; の PNG ファイルに描画します。</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>In the rack</source>
        <translation>所属ラック</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>所属ゾーン</translation>
    </message>
    <message>
        <source>Runs on the host</source>
        <translation>実行先ホスト</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>所属サービス</translation>
    </message>
    <message>
        <source>Uses the datastore</source>
        <translation>使用データストア</translation>
    </message>
    <message>
        <source>Depends on the service</source>
        <translation>依存先サービス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>完全名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>存在開始</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>存在終了</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>CPU capacity</source>
        <translation>CPU 容量</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>メモリ容量</translation>
    </message>
    <message>
        <source>Disk capacity</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>ネットワーク容量</translation>
    </message>
    <message>
        <source>GPU capacity</source>
        <translation>GPU 容量</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU 要求</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>Disk request</source>
        <translation>ディスク要求</translation>
    </message>
    <message>
        <source>Network request</source>
        <translation>ネットワーク要求</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU 要求</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>cordoned</source>
        <translation>配置停止中</translation>
    </message>
    <message>
        <source>depends-on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>存在期間</translation>
    </message>
    <message>
        <source>minimum replicas</source>
        <translation>最小レプリカ数</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>overcommit</source>
        <translation>オーバーコミット</translation>
    </message>
    <message>
        <source>part-of</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>request of each</source>
        <translation>各要求量</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>runs-on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>taint</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>利用先</translation>
    </message>
    <message>
        <source>within</source>
        <translation>所在</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Make an empty workspace file</source>
        <translation>空のワークスペースファイルを作成する</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a workspace, or import a file of another format</source>
        <translation>ワークスペースを開く、またはほかの形式のファイルをインポートする</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Read files into this workspace, after a preview</source>
        <translation>プレビューの後、このワークスペースにファイルを読み込む</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>サンプルフリートを開く</translation>
    </message>
    <message>
        <source>Make a fleet with problems worth finding, to look around</source>
        <translation>見つけがいのある問題を含むフリートを作成して試す</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>ワークスペースを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>最後の編集を取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>もう一度行う</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを元に戻す</translation>
    </message>
    <message>
        <source>Take the newest import back: everything is as it was before it</source>
        <translation>最新のインポートを取り消し、すべてをその前の状態に戻す</translation>
    </message>
    <message>
        <source>Redo import</source>
        <translation>インポートをやり直す</translation>
    </message>
    <message>
        <source>Import again what was taken back</source>
        <translation>取り消したものを再びインポートする</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>計算をキャンセル</translation>
    </message>
    <message>
        <source>Stop what is being computed; what was there stays</source>
        <translation>実行中の計算を止める（それまでの結果は残る）</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Compute the shadow of the present scenario once more</source>
        <translation>現在のシナリオのシャドウをもう一度計算する</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト／ダーク</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation>ライトテーマとダークテーマを切り替える</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>言語…</translation>
    </message>
    <message>
        <source>Choose what the window speaks</source>
        <translation>ウィンドウの表示言語を選びます</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Commands, pages, edits and resources by their names</source>
        <translation>コマンド、ページ、編集、リソースを名前で探す</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>各コマンドのキーを選ぶ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Penumbra について</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>プランを探す</translation>
    </message>
    <message>
        <source>Look for ways to mend what the scenario breaks</source>
        <translation>シナリオで生じる問題を解消する方法を探す</translation>
    </message>
    <message>
        <source>Adopt the chosen plan</source>
        <translation>選んだプランを採用</translation>
    </message>
    <message>
        <source>Put its steps into the scenario, as one step that can be undone</source>
        <translation>プランのステップを、元に戻せる 1 つの操作としてシナリオに入れる</translation>
    </message>
    <message>
        <source>Review before a board</source>
        <translation>CAB でレビューする</translation>
    </message>
    <message>
        <source>The chosen plan on the whole screen, with the decision recorded at the end</source>
        <translation>選択したプランを全画面で表示し、最後に決定を記録します</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>単価…</translation>
    </message>
    <message>
        <source>What plans cost, as a table to edit, import and export</source>
        <translation>プランの費用の表を編集、インポート、エクスポートする</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Give the parts of every page the room that they had at first</source>
        <translation>各ページの各部分を最初の大きさに戻す</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>A walk through the pages: what each answers</source>
        <translation>ページの案内: 各ページでわかること</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the chosen finding or number, or the verdict, rests on, and what would turn it</source>
        <translation>選択した検出事項、数値、または判定の根拠と、結論を変える条件</translation>
    </message>
    <message>
        <source>The weakest hosts…</source>
        <translation>最も影響が大きいなホスト…</translation>
    </message>
    <message>
        <source>The smallest sets of hosts that cannot be lost, and who is left without one</source>
        <translation>失うと耐えられない最小のホストの組と、それで配置先がなくなるもの</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>ウェーブでのメンテナンス…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, and whether it will finish</source>
        <translation>期間内の多数のホスト: 同時に何台できるか、完了するか</translation>
    </message>
    <message>
        <source>Kept plans…</source>
        <translation>保持済みプラン…</translation>
    </message>
    <message>
        <source>Plans that the workspace keeps, with what was decided, to open one again</source>
        <translation>ワークスペースに保持されているプランを、決定内容とともに表示し、再び開きます</translation>
    </message>
    <message>
        <source>Scheduled changes…</source>
        <translation>予定変更…</translation>
    </message>
    <message>
        <source>What each of them changes, and calling a planned one off</source>
        <translation>各変更で変わる内容の確認と、予定変更の中止</translation>
    </message>
    <message>
        <source>Ask about the scenario…</source>
        <translation>シナリオについて質問…</translation>
    </message>
    <message>
        <source>When else, what collides, the way back, how much kit: each judged alike</source>
        <translation>別の時間帯、競合、切り戻し、必要な機器: いずれも同じ基準で判定</translation>
    </message>
    <message>
        <source>Export the plan…</source>
        <translation>計画を書き出す…</translation>
    </message>
    <message>
        <source>Write the chosen plan for the board, for ops, for a calendar or a ticket</source>
        <translation>選んだ計画を委員会、運用、カレンダー、チケット向けに書き出します</translation>
    </message>
    <message>
        <source>Other hours for the change…</source>
        <translation>変更の別の時間帯…</translation>
    </message>
    <message>
        <source>When the edits could take place instead, the best hours first</source>
        <translation>編集を代わりに実施できる時間帯を、良い順に</translation>
    </message>
    <message>
        <source>How much kit…</source>
        <translation>必要なホスト…</translation>
    </message>
    <message>
        <source>How many hosts more the scenario takes, the cheapest mix, the date to order by</source>
        <translation>シナリオに追加が必要なホスト、最安の組み合わせ、注文期限</translation>
    </message>
    <message>
        <source>Spare hosts: N+1 against N+2…</source>
        <translation>予備ホスト: N+1 と N+2 の比較…</translation>
    </message>
    <message>
        <source>What it costs that one host, two or a rack can be lost, and the risk left</source>
        <translation>1 台、2 台、またはラックを失ってもよくするための費用と残るリスク</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>すべての編集を外す</translation>
    </message>
    <message>
        <source>The fleet as it is, with what is scheduled and no more; Undo brings them back</source>
        <translation>現状のまま（予定済みの変更だけ）に戻します。元に戻すで復元できます</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Additive</source>
        <translation>加法</translation>
    </message>
    <message>
        <source>Autoregression</source>
        <translation>自己回帰</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Croston</source>
        <translation>Croston</translation>
    </message>
    <message>
        <source>Difference autoregression</source>
        <translation>差分自己回帰</translation>
    </message>
    <message>
        <source>Double seasonal</source>
        <translation>二重季節</translation>
    </message>
    <message>
        <source>Dynamic theta</source>
        <translation>動的シータ</translation>
    </message>
    <message>
        <source>Global linear</source>
        <translation>グローバル線形</translation>
    </message>
    <message>
        <source>Harmonic regression</source>
        <translation>調和回帰</translation>
    </message>
    <message>
        <source>Holt</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Log autoregression</source>
        <translation>対数自己回帰</translation>
    </message>
    <message>
        <source>Naive</source>
        <translation>ナイーブ</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Optimised theta</source>
        <translation>最適化シータ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求量</translation>
    </message>
    <message>
        <source>Seasonal autoregression</source>
        <translation>季節自己回帰</translation>
    </message>
    <message>
        <source>Seasonal median</source>
        <translation>季節中央値</translation>
    </message>
    <message>
        <source>Seasonal naive</source>
        <translation>季節ナイーブ</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>シータ</translation>
    </message>
    <message>
        <source>Week level</source>
        <translation>週水準</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Services, workloads and hosts with what they need, and what a failure reaches.</source>
        <translation>サービス、ワークロード、ホストが必要とするものと、障害の影響範囲です。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Every host and workload, live beside its shadow, and a map of all hosts over time.</source>
        <translation>すべてのホストとワークロードのライブとシャドウ、および時間に沿った全ホストのマップです。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>One series with its forecast, its bands and how well they held in the past.</source>
        <translation>1 つの時系列の予測と区間、および区間が過去にどれだけ当たったかです。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Which names of several sources are one resource, and what was answered about names.</source>
        <translation>複数のソースのどの名前が同じリソースを指すか、名前について何が回答されたかです。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What runs out first and what else is found, what left its band, which changes come, which plans wait and how old the data is.</source>
        <translation>最初に枯渇するもの、その他の検出事項、区間を外れたもの、今後の変更、待機中のプラン、データの鮮度です。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plans that mend what the scenario breaks: compare, choose, adopt, export.</source>
        <translation>シナリオの問題を解消するプランを比較、選択、採用、エクスポートします。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Live sources: how each does, how often it is asked and why.</source>
        <translation>ライブソースの状況、照会の頻度とその理由です。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Edits of the shadow with their findings and figures before and after.</source>
        <translation>シャドウの編集と、検出事項および編集前後の数値です。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Document</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 を作成しています</translation>
    </message>
    <message>
        <source>Making the sample fleet</source>
        <translation>サンプルフリートを作成しています</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 を保存しています</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was stored.</source>
        <translation>インポートはキャンセルされました。何も保存されていません。</translation>
    </message>
    <message>
        <source>%1: %2 read, %L3 stored, %L4 known already, %L5 rejected.</source>
        <translation>%1: 読み取り %2、保存 %L3、既知 %L4、却下 %L5。</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 レコード</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 レコード</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>同じ種類があと %L1 件あります。</translation>
    </message>
    <message>
        <source>Edit &gt; Undo import takes it back.</source>
        <translation>［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>インポートを取り消しています</translation>
    </message>
    <message>
        <source>Nothing was taken back: it was cancelled. The import stays.</source>
        <translation>キャンセルされたため、何も取り消されていません。インポートは残っています。</translation>
    </message>
    <message>
        <source>%1 was taken back: the inventory, the samples and what was answered are what they were before it.</source>
        <translation>%1 を取り消しました。インベントリ、サンプル、回答はその前の状態に戻りました。</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>編集を復元</translation>
    </message>
    <message>
        <source>Penumbra ended before the last edits were saved. They are back; Undo takes them away.</source>
        <translation>最後の編集が保存される前に Penumbra が終了しました。編集は復元されています。［元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く: %1</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>シャドウを計算しています</translation>
    </message>
    <message>
        <source>Looking for what was gathered</source>
        <translation>収集されたものを確認しています</translation>
    </message>
    <message>
        <source>The computation was cancelled. Change something or choose Evaluate again to go on.</source>
        <translation>計算はキャンセルされました。続けるには、何かを変更するか、［再評価］を選んでください。</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>シナリオを保存しています</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>モデルを保持しています</translation>
    </message>
    <message>
        <source>Keeping what was answered about names</source>
        <translation>名前についての回答を保持しています</translation>
    </message>
    <message>
        <source>Keeping the price book</source>
        <translation>価格表を保持しています</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>すべての編集を外す</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Engine</name>
    <message>
        <source>There was not enough memory for this: %1. Choose fewer paths, a coarser step or a shorter horizon, or close other programs.</source>
        <translation>メモリが不足しました: %1。シミュレーション経路を減らす、ステップを粗くする、予測期間を短くする、またはほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1 (%2). What you edited is kept. Please report it.</source>
        <translation>Penumbra でエラーが発生し、次の処理を中止しました: %1（%2）。編集内容は残っています。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1. What you edited is kept. Please report it.</source>
        <translation>Penumbra でエラーが発生し、次の処理を中止しました: %1。編集内容は残っています。ご報告をお願いします。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::EvidenceWatch</name>
    <message>
        <source>Looking for what would turn it</source>
        <translation>結論を変える条件を探しています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Gathering</name>
    <message>
        <source>Reading the sources</source>
        <translation>ソースを読み込んでいます</translation>
    </message>
    <message>
        <source>Keeping the source</source>
        <translation>ソースを保持しています</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>ソースを削除しています</translation>
    </message>
    <message>
        <source>Storing what was gathered</source>
        <translation>収集されたものを保存しています</translation>
    </message>
    <message>
        <source>Keeping when the sources are due</source>
        <translation>ソースの次回照会時刻を保持しています</translation>
    </message>
    <message>
        <source>It came with the workspace and was not approved on this machine. It asks nobody before you looked at what it would ask, and approved it.</source>
        <translation>ワークスペースに含まれていたもので、このマシンでは承認されていません。照会内容を確認して承認するまで、どこにも照会しません。</translation>
    </message>
    <message>
        <source>It answers: %1, %2, %3. Nothing was stored.</source>
        <translation>応答がありました: %1、%2、%3。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MaintenanceRun</name>
    <message>
        <source>Planning maintenance in waves</source>
        <translation>ウェーブでのメンテナンスを計画しています</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>ウェーブでのメンテナンス</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MatrixRun</name>
    <message>
        <source>Evaluating every combination</source>
        <translation>すべての組み合わせを評価しています</translation>
    </message>
    <message>
        <source>Take the combination: %1</source>
        <translation>組み合わせを採用: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::OverviewWatch</name>
    <message>
        <source>Looking for what runs out first</source>
        <translation>最初に枯渇するものを探しています</translation>
    </message>
    <message>
        <source>Holding yesterday&apos;s forecast against what came</source>
        <translation>昨日の予測を実績と比べています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Planner</name>
    <message>
        <source>Finding plans</source>
        <translation>プランを探しています</translation>
    </message>
    <message>
        <source>Adopt: %1</source>
        <translation>採用: %1</translation>
    </message>
    <message>
        <source>Keeping the plans</source>
        <translation>プランを保持しています</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>There is no plan to adopt. Find plans, and choose one.</source>
        <translation>採用するプランがありません。プランを検索して選んでください。</translation>
    </message>
    <message>
        <source>The scenario or the inventory has changed since these plans were found, so nothing was adopted. Find plans again for the present state.</source>
        <translation>これらのプランが見つかった後にシナリオまたはインベントリが変わったため、何も採用されませんでした。現在の状態でプランを検索し直してください。</translation>
    </message>
    <message>
        <source>%1 The steps are edits on the page What if now. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>%1 ステップは［What-if］ページの編集になりました。［元に戻す］（Ctrl+Z）で、すべてを一度に取り消せます。</translation>
    </message>
    <message>
        <source>Checking another order of the steps</source>
        <translation>ステップの別の順序を確認しています</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Find plans first, and choose one.</source>
        <translation>レビューするものがまだありません。まずプランを検索して選んでください。</translation>
    </message>
    <message>
        <source>Preparing the review</source>
        <translation>レビューを準備しています</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>決定を記録しています</translation>
    </message>
    <message>
        <source>Kept in the workspace as %1. The command line&apos;s export writes the same documents from it.</source>
        <translation>ワークスペースに %1 として保持しました。コマンドラインの export で同じ文書を書き出せます。</translation>
    </message>
    <message>
        <source>Computing %1 again</source>
        <translation>%1 を再計算しています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Ptr</name>
    <message>
        <source>It was cancelled. Evaluate again (F5) to have it computed.</source>
        <translation>キャンセルされました。計算するには再評価（F5）してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Secrets</name>
    <message>
        <source>There is no keychain here (%1), so the secret is kept until the program ends.</source>
        <translation>キーチェーンがないため（%1）、シークレットはプログラムの終了まで保持されます。</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not in the keychain (%2). Edit the source and enter it again.</source>
        <translation>シークレット &apos;%1&apos; がキーチェーンにありません（%2）。ソースを編集して再入力してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::ToleranceWatch</name>
    <message>
        <source>Failing every host, rack and zone</source>
        <translation>各ホスト、ラック、ゾーンの障害を試しています</translation>
    </message>
    <message>
        <source>Failing every two hosts</source>
        <translation>ホスト 2 台の組の障害をすべて試しています</translation>
    </message>
    <message>
        <source>Looking for the weakest hosts</source>
        <translation>最も影響が大きいなホストを探しています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::TopologyWatch</name>
    <message>
        <source>Drawing dependencies</source>
        <translation>依存関係を描画しています</translation>
    </message>
</context>
<context>
    <name>penumbra::models::AttributeModel</name>
    <message>
        <source>Identity</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>提供: %1</translation>
    </message>
    <message>
        <source>Reserves %1</source>
        <translation>予約: %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>taint %1</source>
        <translation>taint %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Replicas it needs</source>
        <translation>必要レプリカ数</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2 より）</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>CVSS score</source>
        <translation>CVSS 値</translation>
    </message>
</context>
<context>
    <name>penumbra::models::BatchRowsModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2 any more</source>
        <translation>%1: %2 でなくなる</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>%L1 samples in %2</source>
        <translation>%L1 サンプル（%2）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>なくなる: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Against what is known</source>
        <translation>既知との差</translation>
    </message>
</context>
<context>
    <name>penumbra::models::EditModel</name>
    <message>
        <source>%1
▲ Skipped: %2</source>
        <translation>%1
▲ スキップ: %2</translation>
    </message>
    <message>
        <source>This edit does not fit and changes nothing: %1</source>
        <translation>この編集は適合せず、何も変わりません: %1</translation>
    </message>
    <message>
        <source>%1
▲ Does nothing yet: choose what it is about (%2).</source>
        <translation>%1
▲ まだ何も行いません。対象を選択してください（%2）。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTable</name>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>配置停止中</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害中</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>▲ waiting</source>
        <translation>▲ 待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>The median of the predicted use at the chosen moment, of what the host offers then.</source>
        <translation>選択した時点の予測使用量の中央値です。その時点でホストが提供する量に対する割合です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>メモリ使用率</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>その時点の状態</translation>
    </message>
    <message>
        <source>planned, %1</source>
        <translation>予定、%1</translation>
    </message>
    <message>
        <source>✚ %1</source>
        <translation>✚ %1</translation>
    </message>
    <message>
        <source>%1
Planned: an edit or an event brings it; no source has reported it.</source>
        <translation>%1
予定: 編集またはイベントによって加わるもので、まだどのソースからも報告されていません。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTree</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Zone, rack, host, workload</source>
        <translation>ゾーン、ラック、ホスト、ワークロード</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU 使用率</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LiveShadowModel</name>
    <message>
        <source>How probably the shadow wants more than there is.</source>
        <translation>シャドウの必要量が、存在する量を超える確率です。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LooseNameModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>参照数</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>情報元</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>他方</translation>
    </message>
</context>
<context>
    <name>penumbra::models::MatrixModel</name>
    <message>
        <source>nothing more</source>
        <translation>追加なし</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>with</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 M %2</translation>
    </message>
    <message>
        <source>nothing runs out</source>
        <translation>枯渇なし</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月 %1</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>一時 %1</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>費用なし</translation>
    </message>
    <message>
        <source>◆ %1 left out</source>
        <translation>◆ %1 を除外</translation>
    </message>
    <message>
        <source>%1 without a host</source>
        <translation>%1 が配置先なし</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 が停止</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
    <message>
        <source>◆ new hosts stay empty</source>
        <translation>◆ 新しいホストが空のまま</translation>
    </message>
    <message>
        <source>shortage %1</source>
        <translation>枯渇 %1</translation>
    </message>
    <message>
        <source>shortage perhaps %1</source>
        <translation>枯渇の恐れ %1</translation>
    </message>
</context>
<context>
    <name>penumbra::models::NameRuleModel</name>
    <message>
        <source>names ending in %1</source>
        <translation>末尾が %1 の名前</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>それを除いた名前</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>%1 とは別</translation>
    </message>
    <message>
        <source>Name or expression</source>
        <translation>名前または式</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>実体</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PlanModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>The scenario without any plan.</source>
        <translation>プランなしのシナリオです。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Click a row to choose it.</source>
        <translation>行をクリックして選びます。</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>違反の確率</translation>
    </message>
    <message>
        <source>Chance that something breaks within the horizon, before and after.</source>
        <translation>予測期間内に何かが違反となる確率です（プランなしとプランあり）。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What stands within the horizon, before and with the plan.</source>
        <translation>予測期間内に残るものです（プランの前と後）。</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Workloads that no host takes, before and after.</source>
        <translation>どのホストにも置けないワークロードです（前後）。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Workloads that change their host.</source>
        <translation>ホストが変わるワークロードです。</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>脆弱性の影響</translation>
    </message>
    <message>
        <source>Workload-days on hosts with a known high vulnerability (CVSS 7 or more), before and after.</source>
        <translation>既知の重大な脆弱性（CVSS 7 以上）があるホスト上のワークロードの延べ日数です（前後）。</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Of all services together, while the plan is carried out.</source>
        <translation>プランの実施中の、全サービスの合計です。</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>一時費用</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>When its last step has ended, in half of all cases.</source>
        <translation>半数の場合に最後のステップが終わる日時です。</translation>
    </message>
    <message>
        <source>Work and downtime, by the price book.</source>
        <translation>価格表による作業と停止時間の費用です。</translation>
    </message>
    <message>
        <source>Hosts that are added, by the price book.</source>
        <translation>価格表による追加ホストの費用です。</translation>
    </message>
    <message>
        <source>▲ incomplete</source>
        <translation>▲ 一部不可</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>完了日時（P50）</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>切り戻し（P95）</translation>
    </message>
    <message>
        <source>How long it takes at most to undo everything, in 95 of 100 cases.</source>
        <translation>100 回中 95 回の場合に、すべてを切り戻すのにかかる最長の時間です。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PriceModel</name>
    <message>
        <source>Price of</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>As low as it may be; empty: as expected.</source>
        <translation>ありうる最低額です。空の場合は予想額と同じです。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>What is reckoned with; empty: nobody knows, and plans that need it say so.</source>
        <translation>計算に使う額です。空の場合は不明となり、必要とするプランにその旨が表示されます。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>As high as it may be; empty: as expected.</source>
        <translation>ありうる最高額です。空の場合は予想額と同じです。</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
    </message>
    <message>
        <source>From the order to the first workload on it, e.g. 7d.</source>
        <translation>注文から、最初のワークロードを置けるまでの期間です。例: 7d</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>同型ホスト</translation>
    </message>
    <message>
        <source>A host of the fleet that each is like.</source>
        <translation>各ホストと同型とする、フリート内のホストです。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Where they would stand.</source>
        <translation>設置される場所です。</translation>
    </message>
    <message>
        <source>What it is for, or the name of an offer of hosts, or class/NAME of hosts with a price of their own.</source>
        <translation>何の単価か、ホストのオファーの名前、または固有の単価を持つホストの class/名前 です。</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 64.</source>
        <translation>オファーのホストが備える量、またはクラスのホストが最低限備える量です。例: 64</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 256GiB.</source>
        <translation>オファーのホストが備える量、またはクラスのホストが最低限備える量です。例: 256GiB</translation>
    </message>
    <message>
        <source>What a host of the offer has, or of the class at least, e.g. 4.</source>
        <translation>オファーのホストが備える量、またはクラスのホストが最低限備える量です。例: 4</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The labels that hosts of the class have, e.g. flavour=memory.</source>
        <translation>クラスのホストが持つラベルです。例: flavour=memory</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>How many a host has, for licences by the socket.</source>
        <translation>ホストが備える数です。ソケット単位のライセンスに使います。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::ProblemModel</name>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>◆ Warning</source>
        <translation>◆ 警告</translation>
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation>▲ 却下</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>問題と対処</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SeriesModel</name>
    <message>
        <source>on click</source>
        <translation>クリックで計算</translation>
    </message>
    <message>
        <source>Error in the joint forecast of all series, at origins that they share: what findings, plans and their JSON rest on. The series you choose is also tried alone, at origins of its own.</source>
        <translation>すべての時系列を共通の起点で合同予測したときの誤差です。検出事項、プラン、その JSON の根拠になります。選択した時系列は、固有の起点で単独でも試されます。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Joint MASE</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SourceModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Waits for your approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新データ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
</context>
<context>
    <name>penumbra::models::StepModel</name>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>%1, at most %2 in nine of ten cases</source>
        <translation>%1（10 回中 9 回は最長 %2）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残る事項</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>プランあり</translation>
    </message>
    <message>
        <source>✓ possible</source>
        <translation>✓ 可能</translation>
    </message>
    <message>
        <source>▲ not possible</source>
        <translation>▲ 不可能</translation>
    </message>
</context>
<context>
    <name>penumbra::models::TargetModel</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AskDialog</name>
    <message>
        <source>Ask about the scenario</source>
        <translation>シナリオについて質問</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>質問の内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Make it the scenario</source>
        <translation>シナリオにする</translation>
    </message>
    <message>
        <source>What the chosen row proposes becomes the scenario, as one step that undo takes back.</source>
        <translation>選択した行の提案がシナリオになります。元に戻せる 1 つの操作です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ質問していません</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>回答がありません</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; ask again for the present one.</source>
        <translation>◆ 以前の状態のシナリオのもの。現在のシナリオについて質問し直してください。</translation>
    </message>
    <message>
        <source>Say at the left what you want to know, and press Ask.</source>
        <translation>左側で知りたいことを指定し、「質問」を押してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AxisRow</name>
    <message>
        <source>As on the command line</source>
        <translation>コマンドラインの形式</translation>
    </message>
    <message>
        <source>Remove this axis</source>
        <translation>この軸を削除</translation>
    </message>
    <message>
        <source>Values of the axis</source>
        <translation>軸の値</translation>
    </message>
    <message>
        <source>A name, a colon, and the values with | between: edits as for --edit, or none.</source>
        <translation>名前、コロン、| 区切りの値です。値は --edit と同じ編集、または none です。</translation>
    </message>
    <message>
        <source>e.g. none | 1.2 | 1.5</source>
        <translation>例: none | 1.2 | 1.5</translation>
    </message>
    <message>
        <source>The values with | between; none stands for the scenario without this edit.</source>
        <translation>| 区切りの値です。none はこの編集のないシナリオを表します。</translation>
    </message>
    <message>
        <source>without | with</source>
        <translation>なし | あり</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adds the value at the left to the axis</source>
        <translation>左の値を軸に追加します</translation>
    </message>
    <message>
        <source>This edit is not in the scenario any more. Undo, or remove this axis.</source>
        <translation>この編集はもうシナリオにありません。元に戻すか、この軸を削除してください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ChangesDialog</name>
    <message>
        <source>Scheduled changes</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The planned change will not be: nothing of it is counted on any more. The audit log says so, and Edit &gt; Undo import takes it back.</source>
        <translation>予定変更は実施されず、以後はまったく考慮されません。監査ログに記録され、［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Looking for scheduled changes</source>
        <translation>予定変更を探しています</translation>
    </message>
    <message>
        <source>The scheduled changes cannot be read</source>
        <translation>予定変更を読み込めません</translation>
    </message>
    <message>
        <source>No change is scheduled</source>
        <translation>予定変更はありません</translation>
    </message>
    <message>
        <source>Changes come from calendars, pipelines and planned imports. Here you see what a planned one will change. Before each of them the live sources are asked for a baseline, and afterwards you see here what is different.</source>
        <translation>変更は、カレンダー、パイプライン、予定インポートから取り込まれます。予定変更で何が変わるかがここに表示されます。各変更の前にライブソースからベースラインを取得し、後で違いがここに表示されます。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 を比較できません</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. This is what it will change.</source>
        <translation>予定: %1（UTC）。変わる内容は次のとおりです。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>It changes nothing of the inventory</source>
        <translation>インベントリは何も変わりません</translation>
    </message>
    <message>
        <source>Planned for %1, UTC.</source>
        <translation>予定: %1（UTC）。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>What %1 touches is as it was before. %2</source>
        <translation>%1 の対象は以前のままです。%2</translation>
    </message>
    <message>
        <source>Calling %1 off</source>
        <translation>%1 を中止しています</translation>
    </message>
    <message>
        <source>%1 is being called off. Edit &gt; Undo takes that back.</source>
        <translation>%1 を中止しています。［編集］&gt;［元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be called off.</source>
        <translation>ワークスペースが読み取り専用で開かれているため、中止できません。</translation>
    </message>
    <message>
        <source>Only what a planned import made can be called off here. This change comes from another source: call it off there, and it is gone here after the next import or gathering.</source>
        <translation>ここで中止できるのは、予定インポートによるものだけです。この変更は別のソースから取り込まれたものなので、そちらで中止してください。次のインポートまたは収集の後に、ここからも消えます。</translation>
    </message>
    <message>
        <source>It is over, so there is nothing to call off.</source>
        <translation>すでに終わっているため、中止するものがありません。</translation>
    </message>
    <message>
        <source>It does this while it lasts: %1</source>
        <translation>期間中は次のことを行います: %1</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. Nothing of the inventory stays different.</source>
        <translation>予定: %1（UTC）。インベントリに違いは残りません。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DependenciesPage</name>
    <message>
        <source>How</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Who needs whom, and what a failure reaches</source>
        <translation>何が何を必要とし、障害がどこまで及ぶか</translation>
    </message>
    <message>
        <source>The resource to look at</source>
        <translation>注目するリソース</translation>
    </message>
    <message>
        <source>Look at a service or host</source>
        <translation>サービスまたはホスト</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 ホップ</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 ホップ</translation>
    </message>
    <message>
        <source>How far from it</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>How many hops around the resource are shown</source>
        <translation>リソースの周囲に表示するホップ数</translation>
    </message>
    <message>
        <source>What is drawn as one</source>
        <translation>まとめて描く単位</translation>
    </message>
    <message>
        <source>Every host</source>
        <translation>各ホスト</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Hosts of one rack or zone, and the workloads of one service there, as one</source>
        <translation>1 つのラックまたはゾーンのホストと、そこにある 1 つのサービスのワークロードを、まとめて表示</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全サービス</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Shows the whole map</source>
        <translation>マップ全体を表示します</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>What it is tied to</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>障害を想定</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>注目する</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Shows it on the Fleet page</source>
        <translation>フリートページに表示します</translation>
    </message>
    <message>
        <source>What the failure reaches</source>
        <translation>障害の影響範囲</translation>
    </message>
    <message>
        <source>at once, before anything is placed again: %1 lost, %2 degraded</source>
        <translation>再配置前: 停止 %1、縮退 %2</translation>
    </message>
    <message>
        <source>%L1 shown, %L2 more are not: look at one of them, or draw racks or zones</source>
        <translation>%L1 件を表示、ほか %L2 件は非表示: 1 つに注目するか、ラックまたはゾーンでまとめてください</translation>
    </message>
    <message>
        <source>an arrow leads from who needs to what is needed; dashed where it can do without</source>
        <translation>矢印は必要とする側から必要とされる側へ。破線はなくても動作するもの</translation>
    </message>
    <message>
        <source>End the failure</source>
        <translation>障害を解除</translation>
    </message>
    <message>
        <source>Click a box, or walk with the arrow keys.</source>
        <translation>ボックスをクリックするか、矢印キーで移動してください。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DiffPanel</name>
    <message>
        <source>F&amp;rom</source>
        <translation>比較元(&amp;R)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>比較元</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>比較先(&amp;T)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Reads it the other way round.</source>
        <translation>比較の向きを逆にします。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Show in the fleet</source>
        <translation>フリートで表示</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>両側を比較しています</translation>
    </message>
    <message>
        <source>These sides cannot be compared</source>
        <translation>この 2 つは比較できません</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>%1 %2 Choose another moment or another side above.</source>
        <translation>%1 %2 上で別の時点または別の側を選んでください。</translation>
    </message>
    <message>
        <source>It is not in the live inventory, so the fleet&apos;s lists do not have it.</source>
        <translation>ライブインベントリにないため、フリートの一覧にはありません。</translation>
    </message>
    <message>
        <source>Chooses it in the tree, with its chart.</source>
        <translation>ツリーで選択し、グラフを表示します。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetDetails</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Show this series with its model, backtest and candidates.</source>
        <translation>この時系列をモデル、バックテスト、候補とともに表示します。</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>ライブとシャドウ</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>既知の情報</translation>
    </message>
    <message>
        <source>Nothing is measured here</source>
        <translation>測定値がありません</translation>
    </message>
    <message>
        <source>A service has no use of its own. Choose one of its workloads or hosts.</source>
        <translation>サービス自体の使用量はありません。サービスのワークロードまたはホストを選んでください。</translation>
    </message>
    <message>
        <source>No series of this resource was imported or gathered.</source>
        <translation>このリソースの時系列はインポートも収集もされていません。</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>%1 の履歴を読み込んでいます</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 を照会しています</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>%1 区間</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み込めません</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>the look-up was cancelled</source>
        <translation>照会はキャンセルされました</translation>
    </message>
    <message>
        <source>shadow at %1</source>
        <translation>%1 のシャドウ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>配置停止中</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード数</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>測定なし</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>This is not measured itself: it is what the workloads use together. Choose one of them for its model and backtest.</source>
        <translation>これ自体は測定されたものではなく、ワークロードの使用量の合計です。モデルとバックテストを見るには、ワークロードを 1 つ選択してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Search by name, kind or place</source>
        <translation>名前、種類、場所で検索</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Hosts at</source>
        <translation>指定時点のホスト</translation>
    </message>
    <message>
        <source>Which use colours the map: its median, of what each host offers then.</source>
        <translation>マップの色に使う使用量です。その時点で各ホストが提供する量に対する中央値です。</translation>
    </message>
    <message>
        <source>Busiest dimension</source>
        <translation>最も逼迫した次元</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%2 %L1</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>ゾーンなし</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1 の中央値</translation>
    </message>
    <message>
        <source>Tree of the fleet</source>
        <translation>フリートのツリー</translation>
    </message>
    <message>
        <source>Table of the fleet</source>
        <translation>フリートの表</translation>
    </message>
    <message>
        <source>Which use colours the map</source>
        <translation>マップの色分けに使う使用率</translation>
    </message>
    <message>
        <source>Tree, table or comparison</source>
        <translation>ツリー、表、または比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>In the shadow alone, at %1: %2</source>
        <translation>シャドウのみ（%1）: %2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>One series: what was measured, what is expected, and how far that can be trusted</source>
        <translation>1 つの時系列の測定値、予想、およびその信頼度</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Search by resource or metric</source>
        <translation>リソースまたはメトリクスで検索</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>pick one to compare</source>
        <translation>選んで比較</translation>
    </message>
    <message>
        <source>Pin model</source>
        <translation>モデルを固定</translation>
    </message>
    <message>
        <source>Let the shadow use the model chosen here for this series, kept in the workspace</source>
        <translation>シャドウがこの時系列に、ここで選んだモデルを使うようにし、ワークスペースに保持します</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Step by step for the days ahead, or a figure of each day for months</source>
        <translation>数日先までをステップごとに、または数か月先までを 1 日ごとの値で</translation>
    </message>
    <message>
        <source>What is forecast</source>
        <translation>予測する値</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ステップごと</translation>
    </message>
    <message>
        <source>Daily P95</source>
        <translation>日次 P95</translation>
    </message>
    <message>
        <source>Daily peak</source>
        <translation>日次ピーク</translation>
    </message>
    <message>
        <source>Which model forecasts this series here</source>
        <translation>この時系列をここで予測するモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model by backtest</source>
        <translation>バックテストで選択</translation>
    </message>
    <message>
        <source>Let the forecast begin in the past, to see how it would have done</source>
        <translation>過去から予測を始め、どれだけ当たったかを確かめます</translation>
    </message>
    <message>
        <source>Where the forecast begins</source>
        <translation>予測の開始時点</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>現在から</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>As the shadow forecasts it: all history, from now on, model by backtest</source>
        <translation>シャドウと同じ予測: 全履歴、現在から、バックテストで選択したモデル</translation>
    </message>
    <message>
        <source>Forecasting with %1</source>
        <translation>%1 で予測しています</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>まだ測定値がありません</translation>
    </message>
    <message>
        <source>This fleet has no series. Import samples.csv or gather from Prometheus to forecast.</source>
        <translation>このフリートには時系列がありません。予測するには、samples.csv をインポートするか、Prometheus から収集してください。</translation>
    </message>
    <message>
        <source>Forecasting %1</source>
        <translation>%1 を予測しています</translation>
    </message>
    <message>
        <source>The forecast was cancelled</source>
        <translation>予測はキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again when it suits.</source>
        <translation>何も変わっていません。必要なときに再度実行してください。</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>再予測</translation>
    </message>
    <message>
        <source>This series cannot be forecast like that</source>
        <translation>この時系列はこの条件では予測できません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 サンプル</translation>
    </message>
    <message>
        <source>%L1 samples</source>
        <translation>%L1 サンプル</translation>
    </message>
    <message>
        <source>No model could be compared: the history is too short.</source>
        <translation>履歴が短すぎるため、モデルを比較できませんでした。</translation>
    </message>
    <message>
        <source>%1 past moments</source>
        <translation>過去 %1 時点</translation>
    </message>
    <message>
        <source>%1 was chosen by hand; its errors and bands are from %2.</source>
        <translation>%1 は手動で選択されました。誤差と区間は%2によるものです。</translation>
    </message>
    <message>
        <source>%1 had the least error of %2 models, forecasting from %3.</source>
        <translation>%1 は、%3からの予測で %2 モデル中最小の誤差でした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定: %1</translation>
    </message>
    <message>
        <source>Unpin model</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>no backtest: too little history</source>
        <translation>バックテストなし: 履歴不足</translation>
    </message>
    <message>
        <source>of %1 models in the backtest</source>
        <translation>バックテストした %1 モデル中</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Backtest error (MASE)</source>
        <translation>バックテスト誤差（MASE）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>repeating the past: %1</source>
        <translation>過去を繰り返した場合: %1</translation>
    </message>
    <message>
        <source>nothing to measure it on</source>
        <translation>測定の対象なし</translation>
    </message>
    <message>
        <source>Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list has the error in the joint forecast of all series.</source>
        <translation>この時系列だけの %1 起点での平均絶対誤差を、季節ナイーブの誤差で割ったものです。一覧には、全時系列の合同予測での誤差が表示されます。</translation>
    </message>
    <message>
        <source>Error since it began</source>
        <translation>開始以降の誤差</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1の間</translation>
    </message>
    <message>
        <source>Against what was measured after the forecast began, scaled like the backtest&apos;s error.</source>
        <translation>予測開始以降の測定値に対する誤差です。バックテストの誤差と同じ尺度です。</translation>
    </message>
    <message>
        <source>%1 band held</source>
        <translation>%1 区間の的中率</translation>
    </message>
    <message>
        <source>since it began: %1</source>
        <translation>開始以降: %1</translation>
    </message>
    <message>
        <source>of the time, in the backtest</source>
        <translation>バックテストの期間中</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>%1 区間</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>trained from here</source>
        <translation>学習開始</translation>
    </message>
    <message>
        <source>forecast from here</source>
        <translation>予測開始</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 日前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were more accurate than any alone: %2.</source>
        <translation>%1からの予測では、次の組み合わせが、単独のどのモデルよりも正確でした: %2。</translation>
    </message>
    <message>
        <source>Forecasting from %1, these together were hardly less accurate than the best alone, which nobody knows beforehand: %2.</source>
        <translation>%1からの予測では、次の組み合わせは、事前にはわからない単独で最良のモデルと比べ、ほとんど劣らない正確さでした: %2。</translation>
    </message>
    <message>
        <source>Trained on %1 of history, from %2 to %3.</source>
        <translation>%2 から %3 まで、%1の履歴で学習しました。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::HourPanel</name>
    <message>
        <source>Failing every host, rack and zone in turn</source>
        <translation>各ホスト、ラック、ゾーンの障害を順に試しています</translation>
    </message>
    <message>
        <source>All that cannot be lost in the chosen hour, to search and to copy</source>
        <translation>選択した時間に失えないものすべて（検索とコピーが可能）</translation>
    </message>
    <message>
        <source>Weakest: none of up to %1 hosts</source>
        <translation>最も影響が大きいな組: %1 台までのホストにはなし</translation>
    </message>
    <message>
        <source>Weakest: %1</source>
        <translation>最も影響が大きいな組: %1</translation>
    </message>
    <message>
        <source>The weakest hosts</source>
        <translation>最も影響が大きいなホスト</translation>
    </message>
    <message>
        <source>Fail every two hosts…</source>
        <translation>2 台ずつホストを停止…</translation>
    </message>
    <message>
        <source>%1 losses to try: this takes minutes and can be cancelled</source>
        <translation>試す喪失は %1 件です。数分かかりますが、中止できます</translation>
    </message>
    <message>
        <source>Weakest: %1; pair %2</source>
        <translation>最も影響が大きい: %1、組 %2</translation>
    </message>
    <message>
        <source>Weakest: %1; then %2</source>
        <translation>最も影響が大きい: %1、次に %2</translation>
    </message>
    <message>
        <source>The hosts, racks and zones that cannot be lost, and for which hours that is so</source>
        <translation>失えないホスト、ラック、ゾーンと、その時間帯</translation>
    </message>
    <message>
        <source>How many cannot be lost, hour by hour:  ▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>失えない対象の数（1 時間ごと）:  ▲ ワークロードの配置先なし   ◆ P95 で過負荷</translation>
    </message>
    <message>
        <source>What cannot be lost</source>
        <translation>失えないもの</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::KeptPlansDialog</name>
    <message>
        <source>Kept plans</source>
        <translation>保持済みプラン</translation>
    </message>
    <message>
        <source>A plan that is opened is computed again from what it was made of, to be reviewed and exported. The scenario stays as it is.</source>
        <translation>開いたプランは、作成時の元データから再計算され、レビューとエクスポートができます。シナリオは変わりません。</translation>
    </message>
    <message>
        <source>This workspace keeps no plan yet. Find plans, choose one, and press Keep.</source>
        <translation>このワークスペースに保持済みプランはまだありません。プランを検索して選び、［保持］を押してください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::LossesDialog</name>
    <message>
        <source>Without</source>
        <translation>失うもの</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定基準</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatchPage</name>
    <message>
        <source>Match</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Which names of your sources are one resource; what you answer here holds for every later import</source>
        <translation>ソースのどの名前が同じリソースを指すか。ここでの回答は以後のすべてのインポートに有効です</translation>
    </message>
    <message>
        <source>Perhaps one under two names</source>
        <translation>同一の可能性がある 2 つの名前</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Names without a resource</source>
        <translation>リソースのない名前</translation>
    </message>
    <message>
        <source>The resource that the chosen name is</source>
        <translation>選択した名前が指すリソース</translation>
    </message>
    <message>
        <source>the resource that it is</source>
        <translation>該当するリソース</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>これに決定</translation>
    </message>
    <message>
        <source>Rules and answers</source>
        <translation>ルールと指定</translation>
    </message>
    <message>
        <source>a suffix to take off, e.g. .example.com</source>
        <translation>取り除く接尾辞（例: .example.com）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>e.g. (.*)-old</source>
        <translation>例: (.*)-old</translation>
    </message>
    <message>
        <source>becomes, e.g. $1</source>
        <translation>置換後（例: $1）</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Looking for names that may be one resource</source>
        <translation>同一のリソースかもしれない名前を探しています</translation>
    </message>
    <message>
        <source>1 pair; what they have counts twice until you say that they are one</source>
        <translation>1 組。同じものと答えるまで、両方の内容が二重に数えられます</translation>
    </message>
    <message>
        <source>%L1 pairs; what they have counts twice until you say that they are one</source>
        <translation>%L1 組。同じものと答えるまで、両方の内容が二重に数えられます</translation>
    </message>
    <message>
        <source>; the first %L1 are shown</source>
        <translation>（最初の %L1 組を表示）</translation>
    </message>
    <message>
        <source>Every name that is used has its resource.</source>
        <translation>使われているすべての名前にリソースがあります。</translation>
    </message>
    <message>
        <source>%L1 to match</source>
        <translation>名寄せ待ち %L1 件</translation>
    </message>
    <message>
        <source>Both are %1</source>
        <translation>両方とも %1</translation>
    </message>
    <message>
        <source>Both are the left one</source>
        <translation>両方とも左側</translation>
    </message>
    <message>
        <source>Both are the right one</source>
        <translation>両方とも右側</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatrixPanel</name>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Add axis</source>
        <translation>軸を追加</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>An axis is an edit of the scenario with the values that it takes, e.g. a factor of 1.2, 1.5 and 2. Every combination of all axes becomes one cell below. Add an axis to begin.</source>
        <translation>軸とは、シナリオの編集と、それが取る値です（例: 倍率 1.2、1.5、2）。全軸のすべての組み合わせが、下のセルになります。まず軸を追加してください。</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes every combination that is done, as the command line&apos;s matrix does.</source>
        <translation>計算済みのすべての組み合わせを、コマンドラインの matrix と同じ形式で書き出します。</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>コンマ区切り値</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>文書（JSON）…</translation>
    </message>
    <message>
        <source>JSON documents</source>
        <translation>JSON 文書</translation>
    </message>
    <message>
        <source>As on the command line</source>
        <translation>コマンドラインの形式</translation>
    </message>
    <message>
        <source>Without and with it</source>
        <translation>編集のなし／あり</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 / %L2 完了</translation>
    </message>
    <message>
        <source>%1; Run goes on from there</source>
        <translation>%1。［実行］で続きから再開</translation>
    </message>
    <message>
        <source>of an earlier scenario; Run computes them for this one</source>
        <translation>以前のシナリオのもの。［実行］で現在のシナリオについて計算</translation>
    </message>
    <message>
        <source>a click makes one the scenario</source>
        <translation>クリックするとシナリオになります</translation>
    </message>
    <message>
        <source>To the right: %1.</source>
        <translation>右方向: %1。</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>下方向: %1。%2</translation>
    </message>
    <message>
        <source>The scenario was changed since these combinations were computed. Run the matrix again, then choose one.</source>
        <translation>これらの組み合わせの計算後にシナリオが変更されました。マトリクスを再実行してから選んでください。</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>マトリクスのエクスポート</translation>
    </message>
    <message>
        <source>Combinations computed</source>
        <translation>計算済みの組み合わせ</translation>
    </message>
    <message>
        <source>What is wrong with the axes</source>
        <translation>軸の問題</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What runs out first, what was unexpected since yesterday, and what waits for you</source>
        <translation>最初に枯渇するもの、昨日からの予想外の動き、対応を待つもの</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>最初に枯渇するもの</translation>
    </message>
    <message>
        <source>What left its band since yesterday</source>
        <translation>昨日以降に区間を外れたもの</translation>
    </message>
    <message>
        <source>Changes of the next 7 days</source>
        <translation>今後 7 日間の変更</translation>
    </message>
    <message>
        <source>Plans waiting for a decision</source>
        <translation>決定待ちのプラン</translation>
    </message>
    <message>
        <source>How old the data is</source>
        <translation>データの鮮度</translation>
    </message>
    <message>
        <source>Open Match</source>
        <translation>名寄せを開く</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Nothing runs out within the horizon.</source>
        <translation>予測期間内に枯渇するものはありません。</translation>
    </message>
    <message>
        <source>Nothing of another kind is found.</source>
        <translation>ほかの種類の検出事項はありません。</translation>
    </message>
    <message>
        <source>None is scheduled. Changes come from calendars, pipelines and planned imports.</source>
        <translation>予定はありません。変更は、カレンダー、パイプライン、予定インポートから取り込まれます。</translation>
    </message>
    <message>
        <source>%L1 of %L2 series</source>
        <translation>時系列 %L2 本中 %L1 本</translation>
    </message>
    <message>
        <source>Every series stayed within what was expected of it.</source>
        <translation>すべての時系列が予想の範囲内でした。</translation>
    </message>
    <message>
        <source>Nothing was measured since yesterday that had a forecast.</source>
        <translation>昨日以降、予測のある測定値はありません。</translation>
    </message>
    <message>
        <source>None. Plans that you keep on the Plan page wait here for the board.</source>
        <translation>ありません。［プラン］ページで保持したプランが、ここで CAB の決定を待ちます。</translation>
    </message>
    <message>
        <source>No source has brought anything yet.</source>
        <translation>データを取り込んだソースはまだありません。</translation>
    </message>
    <message>
        <source>when to expect it, and by when 5, 50 and 95 % of all paths have run out; later: beyond the horizon</source>
        <translation>見込み時期と、シミュレーション経路の 5、50、95 % が枯渇する日時。「それ以降」は予測期間より後</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>What each scheduled change will change, and calling a planned one off</source>
        <translation>各予定変更で変わる内容の確認と、予定変更の中止</translation>
    </message>
    <message>
        <source>What runs out first is told with 1 edit of the What-if page added</source>
        <translation>最初に枯渇するものは、［What-if］ページの編集 1 件を加えて示しています</translation>
    </message>
    <message>
        <source>What runs out first is told with %L1 edits of the What-if page added</source>
        <translation>最初に枯渇するものは、［What-if］ページの編集 %L1 件を加えて示しています</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>その他の検出事項</translation>
    </message>
    <message>
        <source>after the newest sample</source>
        <translation>最新のサンプル以降</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PageWidget</name>
    <message>
        <source>No workspace is open</source>
        <translation>ワークスペースが開かれていません</translation>
    </message>
    <message>
        <source>Open a workspace, drop a file on this window, or make the sample fleet to look around.</source>
        <translation>ワークスペースを開くか、このウィンドウにファイルをドロップするか、サンプルフリートを作成して試してください。</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>ワークスペースを開いています</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>このワークスペースは空です</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>シャドウを計算しています</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What this rests on, and what would turn it; with nothing chosen, of the verdict</source>
        <translation>根拠と、結論を変える条件です。何も選択していない場合は判定についてです</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>What these figures rest on, and what would turn them</source>
        <translation>これらの数値の根拠と、結論を変える条件</translation>
    </message>
    <message>
        <source>Import an export of your CMDB, vCenter, cluster, cloud or spreadsheet; its format is recognised. You will see what would be imported before anything is stored.</source>
        <translation>CMDB、vCenter、クラスター、クラウド、または表計算ソフトのエクスポートをインポートします。形式は自動で認識されます。保存前に、取り込まれる内容を確認できます。</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>評価を完了できませんでした</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>別のワークスペースを開く…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>ワークスペースを開けません</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Ways to mend what the scenario breaks, with what each costs and leaves</source>
        <translation>シナリオの問題を解消する方法と、それぞれの費用および残る問題</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>プランを探す</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Puts the chosen plan&apos;s steps into the scenario, as one step that can be undone.</source>
        <translation>選択したプランのステップを、一度に元に戻せる 1 つの操作としてシナリオに入れます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes the chosen plan for the change board, for ops or for a calendar.</source>
        <translation>選択したプランを、CAB、運用担当、カレンダー向けに書き出します。</translation>
    </message>
    <message>
        <source>For the board (PDF)…</source>
        <translation>CAB 資料（PDF）…</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1（%2）…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>The chosen plan</source>
        <translation>選択したプラン</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残る事項</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strategies without a plan (%1)</source>
        <translation>プランのない戦略（%1）</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>ステップ（%1）</translation>
    </message>
    <message>
        <source>What is left (%1)</source>
        <translation>残る事項（%1）</translation>
    </message>
    <message>
        <source>The most probable first.</source>
        <translation>確率の高い順です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; find plans again for the present one</source>
        <translation>◆ 以前のシナリオのもの。現在のシナリオについてプランを探し直してください</translation>
    </message>
    <message>
        <source>Finding plans</source>
        <translation>プランを探しています</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>プランを作成できませんでした</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>プランはまだありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>no plan is chosen</source>
        <translation>プラン未選択</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>homeless workloads %1</source>
        <translation>配置先のないワークロード %1</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>違反の確率</translation>
    </message>
    <message>
        <source>within the horizon</source>
        <translation>予測期間内</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>移動 1 回</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>移動 %1 回</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>and %1 a month</source>
        <translation>ほかに月 %1</translation>
    </message>
    <message>
        <source>every step can be taken back</source>
        <translation>すべてのステップを切り戻せます</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>as-is</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>プランのエクスポート</translation>
    </message>
    <message>
        <source>%1: the folder to make it in</source>
        <translation>%1: 作成先のフォルダー</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>単価…</translation>
    </message>
    <message>
        <source>What things cost, as a table to edit; plans are found again when it changes.</source>
        <translation>各項目の費用を編集する表です。変更するとプランを検索し直します。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>The chosen plan before a board, on the whole screen, with the decision recorded at the end.</source>
        <translation>選択したプランを CAB 向けに全画面で表示し、最後に決定を記録します。</translation>
    </message>
    <message>
        <source>This order is not possible. %1</source>
        <translation>この順序は不可能です。%1</translation>
    </message>
    <message>
        <source>Every rule holds in this order. Evaluated anew: %1, chance of a breach %2, downtime %3, done by %4.</source>
        <translation>この順序で、すべてのルールが満たされます。再評価の結果: %1、違反の確率 %2、停止時間 %3、完了 %4。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>適用前と適用後</translation>
    </message>
    <message>
        <source>Strategies without a plan</source>
        <translation>プランのない戦略</translation>
    </message>
    <message>
        <source>✔ the chosen plan is adopted: its steps are edits on What if; find plans again to go on from there</source>
        <translation>✔ 選んだプランは採用済みです。ステップは［What-if］の編集になっています。続けるにはプランを検索し直してください</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>単価: %1。</translation>
    </message>
    <message>
        <source>Keeps the chosen plan in the workspace, for later and for the command line.</source>
        <translation>選択したプランを、後で使うため、またコマンドラインのためにワークスペースに保持します。</translation>
    </message>
    <message>
        <source>Spare hosts</source>
        <translation>予備ホスト</translation>
    </message>
    <message>
        <source>What N+1 and N+2 cost against how often they would not do, zone by zone; N is what the median demand needs.</source>
        <translation>N+1 と N+2 の費用と、それで足りなくなる頻度をゾーンごとに比較します。N は需要の中央値に必要な台数です。</translation>
    </message>
    <message>
        <source>and %1 a month, by default prices</source>
        <translation>ほかに月 %1（既定の単価）</translation>
    </message>
    <message>
        <source>A label for the head of every page: PDF, web page, Markdown and JSON.</source>
        <translation>すべてのページのヘッダーに入れるラベルです（PDF、Web ページ、Markdown、JSON）。</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始日時を指定</translation>
    </message>
    <message>
        <source>When the steps of a plan may begin at the earliest. Left out, they begin with notice: at the second full hour from now on.</source>
        <translation>プランのステップを開始できる最も早い日時です。省略すると、猶予を置いて、今から 2 回目の正時に開始します。</translation>
    </message>
    <message>
        <source>When steps may begin at the earliest, UTC</source>
        <translation>ステップを開始できる最も早い日時（UTC）</translation>
    </message>
    <message>
        <source>Why does it cost so much?</source>
        <translation>費用が高い理由は？</translation>
    </message>
    <message>
        <source>Where does the downtime come from?</source>
        <translation>停止時間の原因は？</translation>
    </message>
    <message>
        <source>Why does it take so long?</source>
        <translation>時間がかかる理由は？</translation>
    </message>
    <message>
        <source>Reading the kept plans</source>
        <translation>保持済みプランを読み込んでいます</translation>
    </message>
    <message>
        <source>◆ found for another begin of the steps; find plans again for this one</source>
        <translation>◆ 別の開始日時で見つかったプランです。この日時で検索し直してください</translation>
    </message>
    <message>
        <source>Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks every step, and shows what each way costs and what it leaves. Plans that were kept are opened from the menu: Plan, Kept plans.</source>
        <translation>Penumbra は、変更時期の移動、ワークロードの移動とサイズ変更、ホストの追加を試し、すべてのステップを検証して、それぞれの費用と残る事項を示します。保持したプランは、メニューの［プラン］&gt;［保持済みプラン］から開きます。</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>機密区分</translation>
    </message>
    <message>
        <source>Label for the head of every page; empty for none:</source>
        <translation>すべてのページのヘッダーに入れるラベル（空の場合はなし）:</translation>
    </message>
    <message>
        <source>Classification: none…</source>
        <translation>機密区分: なし…</translation>
    </message>
    <message>
        <source>Classification: %1…</source>
        <translation>機密区分: %1…</translation>
    </message>
    <message>
        <source>not every step can be taken back</source>
        <translation>切り戻せないステップがあります</translation>
    </message>
    <message>
        <source>Done by, P50</source>
        <translation>完了日時（P50）</translation>
    </message>
    <message>
        <source>Way back, P95</source>
        <translation>切り戻し（P95）</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Find plans first, and choose one.</source>
        <translation>まだ書き出すものがありません。まず計画を探し、1 つ選んでください。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost.</source>
        <translation>行をクリックして選択。並び順: 違反の確率、残る違反、検出事項、停止時間、費用。</translation>
    </message>
    <message>
        <source>Nothing is found within the horizon, so there is nothing to mend.</source>
        <translation>予測期間内に検出事項がないため、解消すべきものはありません。</translation>
    </message>
    <message>
        <source>No strategy can mend what is found.</source>
        <translation>検出事項を解消できる戦略がありません。</translation>
    </message>
    <message>
        <source>What the plan mends and leaves, how it is taken back, how little would do, and what it cannot mend.</source>
        <translation>計画が解消するものと残すもの、元に戻す方法、最小限で足りる量、解消できないもの。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PriceDialog</name>
    <message>
        <source>Price book</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>通貨(&amp;C)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>オファーを追加</translation>
    </message>
    <message>
        <source>A kind of host that can be bought; with offers, only those are bought.</source>
        <translation>購入できるホストの種類です。オファーがある場合は、オファーだけが購入対象になります。</translation>
    </message>
    <message>
        <source>Default prices</source>
        <translation>既定の単価</translation>
    </message>
    <message>
        <source>Puts the prices that Penumbra comes with into the table.</source>
        <translation>Penumbra に付属する単価を表に入れます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Reads the table from a CSV file, or a price book in JSON.</source>
        <translation>CSV ファイルの表、または JSON の価格表を読み込みます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Writes the table as a CSV file.</source>
        <translation>表を CSV ファイルとして書き出します。</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>単価のインポート</translation>
    </message>
    <message>
        <source>Price books (*.csv *.json);;All files (*)</source>
        <translation>価格表 (*.csv *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>単価のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>What plans of this workspace cost. A low and a high price make a band; a price that is left empty is told with every plan that needs it. What is not counted comes on top where it has a price.</source>
        <translation>このワークスペースのプランの費用です。下限と上限の単価で範囲が決まります。空の単価は、それを必要とするすべてのプランに表示されます。計算に含まれない項目は、単価があれば加算されます。</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>クラスを追加</translation>
    </message>
    <message>
        <source>Hosts of the fleet with a price of their own, such as those with GPUs: by label or by size.</source>
        <translation>GPU 搭載ホストなど、固有の単価を持つフリートのホストです。ラベルまたはサイズで指定します。</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>The chosen offer or class.</source>
        <translation>選択したオファーまたはクラスです。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ProblemDialog</name>
    <message>
        <source>Looking into %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>The place cannot be shown</source>
        <translation>該当箇所を表示できません</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Nothing that is measured or limited is to be shown here.</source>
        <translation>ここに表示する、測定値または上限のあるものがありません。</translation>
    </message>
    <message>
        <source>The scenario against the baseline: %1</source>
        <translation>編集ありと編集なしの比較: %1</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>プランなし: %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>編集なし</translation>
    </message>
    <message>
        <source>With and without the plan: %1</source>
        <translation>プランありとプランなしの比較: %1</translation>
    </message>
    <message>
        <source>Without the plan</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>プランなし</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>プランあり</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>プランによる変更</translation>
    </message>
    <message>
        <source>No plan is chosen, so nothing is changed.</source>
        <translation>プランが選択されていないため、何も変更されません。</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>選択したプランのステップ</translation>
    </message>
    <message>
        <source>No plan is chosen, so there are no steps.</source>
        <translation>プランが選択されていないため、ステップはありません。</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Approved with &amp;conditions</source>
        <translation>条件付き承認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Deferred</source>
        <translation>保留(&amp;D)</translation>
    </message>
    <message>
        <source>Conditions or reasons</source>
        <translation>条件または理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者の名前</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>これまでの決定</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>このワークスペースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Choose a decision.</source>
        <translation>決定を選んでください。</translation>
    </message>
    <message>
        <source>Say on which conditions.</source>
        <translation>条件を入力してください。</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>決定者を入力してください。</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>記録しています…</translation>
    </message>
    <message>
        <source>Recorded in the workspace; every export of this plan carries it from now on.</source>
        <translation>ワークスペースに記録しました。今後、このプランのすべてのエクスポートにこの決定が含まれます。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scenario against baseline</source>
        <translation>編集ありと編集なしの比較</translation>
    </message>
    <message>
        <source>What can be lost</source>
        <translation>障害への耐性</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>適用前と適用後</translation>
    </message>
    <message>
        <source>Steps and their way back</source>
        <translation>ステップと切り戻し</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Review, %1, screen %2 of %3</source>
        <translation>レビュー、%1、画面 %2 / %3</translation>
    </message>
    <message>
        <source>%1
Plan %2 · hash %3</source>
        <translation>%1
プラン %2 · ハッシュ %3</translation>
    </message>
    <message>
        <source>What is left with the plan, to accept or to mend</source>
        <translation>プラン適用後に残る問題（受け入れまたは解消の対象）</translation>
    </message>
    <message>
        <source>▲ a workload is left without a host   ◆ overload at P95</source>
        <translation>▲ ワークロードの配置先なし   ◆ P95 で過負荷</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ほか 1 件</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>ほか %L1 件</translation>
    </message>
    <message>
        <source>This is not recorded yet. Escape once more leaves without it.</source>
        <translation>まだ記録されていません。もう一度 Escape を押すと記録せずに閉じます。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ScenariosPanel</name>
    <message>
        <source>Scenarios side by side</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>Keep the edits as…</source>
        <translation>編集に名前を付けて保持…</translation>
    </message>
    <message>
        <source>Keeps a copy of the edits under a name; what is edited then is another scenario.</source>
        <translation>編集のコピーに名前を付けて保持します。その後の編集は別のシナリオになります。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Puts it in place of the edits, as one step.</source>
        <translation>現在の編集と置き換えます。1 つの操作として扱われます。</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>確定…</translation>
    </message>
    <message>
        <source>Schedules what it changes: whatever is asked from then on counts with it.</source>
        <translation>シナリオの変更を予定に入れます。以降の計算にはすべて反映されます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Comparing the scenarios</source>
        <translation>シナリオを比較しています</translation>
    </message>
    <message>
        <source>The scenarios cannot be compared</source>
        <translation>シナリオを比較できません</translation>
    </message>
    <message>
        <source>Choose one to read what limits it and what it gives up.</source>
        <translation>選ぶと、何が制約になり、どの点で劣るかを確認できます。</translation>
    </message>
    <message>
        <source>Keep the edits</source>
        <translation>編集を保持</translation>
    </message>
    <message>
        <source>Nothing is edited yet. Add an edit at the left first.</source>
        <translation>まだ編集がありません。まず左側で編集を追加してください。</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
    <message>
        <source>There is a scenario %1 already. Put the edits in its place?</source>
        <translation>シナリオ %1 はすでにあります。現在の編集で置き換えますか？</translation>
    </message>
    <message>
        <source>Keeping the scenario</source>
        <translation>シナリオを保持しています</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>%1 として保持しました。</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>%1 の確定</translation>
    </message>
    <message>
        <source>From then on everything is counted with it. It stands on the Overview as a scheduled change and can be called off, and Edit &gt; Undo import takes it back.</source>
        <translation>以降、すべてがこれを含めて計算されます。［概要］に予定変更として表示され、中止できます。また、［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>It cannot be taken back. What was committed from it stays.</source>
        <translation>元に戻せません。確定済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Deleting the scenario</source>
        <translation>シナリオを削除しています</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>in brackets: the difference from nothing added</source>
        <translation>括弧内は「編集なし」との差</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SideChooser</name>
    <message>
        <source>%1: whose fleet</source>
        <translation>%1: どのフリートか</translation>
    </message>
    <message>
        <source>%1: at which moment, UTC</source>
        <translation>%1: どの時点か（UTC）</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourceDialog</name>
    <message>
        <source>Add a live source</source>
        <translation>ライブソースの追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>shown beside every value, e.g. production</source>
        <translation>各値の横に表示（例: production）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>No series is sampled more often, e.g. 30s.</source>
        <translation>どの時系列もこれより頻繁にはサンプリングしません。例: 30s。</translation>
    </message>
    <message>
        <source>Every series is sampled at least so often, e.g. 1h.</source>
        <translation>どの時系列も少なくともこの頻度でサンプリングします。例: 1h。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far the mean of an hour may be off; between the two bounds the interval follows.</source>
        <translation>1 時間の平均に許容する誤差です。間隔は 2 つの限度の間でこれに応じて決まります。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> リクエスト/分</translation>
    </message>
    <message>
        <source>How long before a scheduled change its baseline is gathered.</source>
        <translation>予定変更のどれだけ前にベースラインを収集するかです。</translation>
    </message>
    <message>
        <source>&amp;Shortest interval</source>
        <translation>最短間隔(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Longest interval</source>
        <translation>最長間隔(&amp;L)</translation>
    </message>
    <message>
        <source>Hourly means within</source>
        <translation>時間平均の許容誤差</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>上限(&amp;B)</translation>
    </message>
    <message>
        <source>Before a change</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>There is a source of that name already. Choose another name, or edit that one.</source>
        <translation>その名前のソースはすでにあります。別の名前にするか、そのソースを編集してください。</translation>
    </message>
    <message>
        <source>Parameters of the source</source>
        <translation>ソースのパラメーター</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会しています…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Live sources are asked as rarely as their series allow, and always before a scheduled change</source>
        <translation>ライブソースへの問い合わせは予測に必要な最小限に抑え、予定された変更の前には必ず行います</translation>
    </message>
    <message>
        <source>What a scheduled change will change, and what is different after it from the baseline before it.</source>
        <translation>予定変更で何が変わるか、また変更後に、変更前のベースラインと何が違うかを表示します。</translation>
    </message>
    <message>
        <source>Live sources</source>
        <translation>ライブソース</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What is wrong with what it brought</source>
        <translation>取り込んだデータの問題</translation>
    </message>
    <message>
        <source>A double click shows the resource or the line that a problem speaks of.</source>
        <translation>ダブルクリックすると、問題が示すリソースまたは行が表示されます。</translation>
    </message>
    <message>
        <source>How often each resource is asked for</source>
        <translation>各リソースの照会頻度</translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No live source yet</source>
        <translation>ライブソースはまだありません</translation>
    </message>
    <message>
        <source>Connect the monitoring, cluster, proxy or database that you run. Its inventory and its series come in and stay fresh, at the least load that keeps the forecasts true.</source>
        <translation>お使いの監視システム、クラスター、プロキシ、データベースを接続してください。予測の正確さを保つ最小限の負荷で、インベントリと時系列が取り込まれ、最新に保たれます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>Gathered %1 with %2, %3 received; the last one took %4 at %5.</source>
        <translation>収集 %1、%2、受信 %3。前回は %5 に %4かかりました。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>%L1 times</source>
        <translation>%L1 回</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 リクエスト</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 の承認</translation>
    </message>
    <message>
        <source>This source came with the workspace. Once it is approved, this machine asks what stands below whenever the workspace is open, with your files and your rights.</source>
        <translation>このソースはワークスペースに含まれていたものです。承認すると、ワークスペースが開いている間、このマシンが現在のユーザーのファイルと権限で以下の内容を照会します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>ソースを追加…</translation>
    </message>
    <message>
        <source>Changes…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>ソースを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::StepPanel</name>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>選択したプランのステップ</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen step, if every rule still holds.</source>
        <translation>すべてのルールが満たされる場合、Alt+↑ と Alt+↓ で選択したステップを移動できます。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Carries the chosen step out before the one above it (Alt+Up).</source>
        <translation>選択したステップを、1 つ上のステップより先に実行します（Alt+↑）。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Carries the chosen step out after the one below it (Alt+Down).</source>
        <translation>選択したステップを、1 つ下のステップより後に実行します（Alt+↓）。</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>検索時の順序</translation>
    </message>
    <message>
        <source>Puts the steps back into the order in which the plan was found.</source>
        <translation>ステップを、プランが見つかったときの順序に戻します。</translation>
    </message>
    <message>
        <source>%1. %2 Way back: %3</source>
        <translation>%1. %2 切り戻し: %3</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::TimelinePanel</name>
    <message>
        <source>drag a block to move it, its ends to stretch it, with Ctrl to copy it</source>
        <translation>ブロックをドラッグで移動、端をドラッグで伸縮、Ctrl を押しながらでコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What it changes, and calling it off…</source>
        <translation>変わる内容と中止…</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>別の時間帯…</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WavesDialog</name>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>Done, P95</source>
        <translation>完了（P95）</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Workloads that leave</source>
        <translation>移動するワークロード</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Maintenance in waves</source>
        <translation>ウェーブでのメンテナンス</translation>
    </message>
    <message>
        <source>What is to be maintained</source>
        <translation>メンテナンスの対象</translation>
    </message>
    <message>
        <source>The waves in time</source>
        <translation>ウェーブの時間配置</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Add to the scenario</source>
        <translation>シナリオに追加</translation>
    </message>
    <message>
        <source>Every wave&apos;s drains become edits, as one step that undo takes back.</source>
        <translation>すべてのウェーブのドレインが編集になります。1 ステップとして元に戻せます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Plan the waves</source>
        <translation>ウェーブを計画</translation>
    </message>
    <message>
        <source>No waves yet</source>
        <translation>ウェーブはまだありません</translation>
    </message>
    <message>
        <source>Say which hosts, and in which windows. Penumbra plays each wave through with all earlier ones: capacity, rules and the loss of one more host hold at every state.</source>
        <translation>対象のホストと期間を指定してください。Penumbra は各ウェーブを、それより前のすべてのウェーブとあわせて試します。どの状態でも、容量、ルール、さらにホスト 1 台の喪失に耐えられることを確かめます。</translation>
    </message>
    <message>
        <source>Planning the waves</source>
        <translation>ウェーブを計画しています</translation>
    </message>
    <message>
        <source>No waves could be planned</source>
        <translation>ウェーブを計画できませんでした</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; plan again for the present one.</source>
        <translation>◆ 以前の状態のシナリオのもの。現在のシナリオについて計画し直してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stays behind (%1)</source>
        <translation>未完了（%1）</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Change the future and read at once what breaks, when, and how surely</source>
        <translation>将来を変え、何がいつどれほど確実に破綻するかをすぐに確認</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Puts a scenario that is kept in this workspace in place of the edits, as one step.</source>
        <translation>このワークスペースに保持されているシナリオを、1 つの操作として編集と置き換えます。</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>編集を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. The figures beside this follow at once, and undo takes everything back.</source>
        <translation>まだ何も変更されていません。ホストの障害やドレイン、デプロイ、スケール、需要の増加などの編集を追加してください。横の数値はすぐに更新され、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>nothing that is looked for happens within the horizon</source>
        <translation>対象となる事象は予測期間内に起こりません</translation>
    </message>
    <message>
        <source>%1 in all, %2 from this scenario</source>
        <translation>計 %1 件、うちこのシナリオによるもの %2 件</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>原因: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What is shown of the scenario</source>
        <translation>シナリオの表示内容</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>Every combination of the values of several edits, in one table</source>
        <translation>複数の編集の値のすべての組み合わせを、1 つの表に表示します</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>時間別</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>Show more hours</source>
        <translation>表示時間を増やす</translation>
    </message>
    <message>
        <source>Show fewer hours</source>
        <translation>表示時間を減らす</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>全時間を表示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 without the edits</source>
        <translation>編集前: %1</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Homeless workloads</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>停止サービス</translation>
    </message>
    <message>
        <source>Cannot be lost</source>
        <translation>失えない</translation>
    </message>
    <message>
        <source>The chosen edit</source>
        <translation>選択した編集</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The scenarios that are kept, side by side</source>
        <translation>保持されているシナリオを並べて比較</translation>
    </message>
    <message>
        <source>Maintenance in waves…</source>
        <translation>ウェーブでのメンテナンス…</translation>
    </message>
    <message>
        <source>Many hosts within windows: how many at once, in which order, and whether it will finish.</source>
        <translation>期間内の多数のホスト: 同時に何台か、どの順か、完了するかを調べます。</translation>
    </message>
    <message>
        <source>without the edits: %1</source>
        <translation>編集前: %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questions about the scenario; each is computed once it is asked.</source>
        <translation>シナリオについての質問です。それぞれ質問したときに計算します。</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>別の時間帯…</translation>
    </message>
    <message>
        <source>All changes that collide, and at which hours yours would not</source>
        <translation>競合するすべての変更と、編集が競合しない時間帯</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Remove all edits</source>
        <translation>すべての編集を外す</translation>
    </message>
    <message>
        <source>Hosts that cannot be lost in at least one of the coming hours, of 14 days at most. In the hours in which a host is drained or has failed it is none of them.</source>
        <translation>今後（最長 14 日）のうち少なくとも 1 時間、失えないホストです。退避中または故障中の時間帯のホストは含みません。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>結論を変える条件</translation>
    </message>
    <message>
        <source>What it rests on, and what would turn it</source>
        <translation>根拠と、結論を変える条件</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is no longer found</source>
        <translation>もう検出されません</translation>
    </message>
    <message>
        <source>The scenario as it is now does not have this finding. Undo (Ctrl+Z) brings back what was before.</source>
        <translation>現在のシナリオにこの検出事項はありません。元に戻す（Ctrl+Z）と以前の状態に戻ります。</translation>
    </message>
    <message>
        <source>Ask about the verdict</source>
        <translation>判定について調べる</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>これには答えられません</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Press “Search on” to have it answered.</source>
        <translation>答えを得るには［検索を続行］を押してください。</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>検索を続行</translation>
    </message>
    <message>
        <source>The search was stopped at %1 %.</source>
        <translation>検索は %1 % で停止しました。</translation>
    </message>
    <message>
        <source>Trying changes… %1 %</source>
        <translation>変更を試しています… %1 %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Put this change into the scenario, as one step that can be undone</source>
        <translation>この変更を、元に戻せる 1 つの操作としてシナリオに追加</translation>
    </message>
    <message>
        <source>Add to the scenario: %1</source>
        <translation>シナリオに追加: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>The plan is of another state</source>
        <translation>別の状態のプランです</translation>
    </message>
    <message>
        <source>The scenario has changed since the plan was found. Find plans again, then ask.</source>
        <translation>プランが見つかった後にシナリオが変わりました。プランを検索し直してから、もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Guide</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the guide</source>
        <translation>ガイドを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Found by content</source>
        <translation>内容から判断</translation>
    </message>
    <message>
        <source>Open mapping…</source>
        <translation>マッピングを開く…</translation>
    </message>
    <message>
        <source>A JSON file that says what each column of a CSV means.</source>
        <translation>CSV の各列の意味を示す JSON ファイルです。</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>列のマッピング</translation>
    </message>
    <message>
        <source>Say by hand which column means what; the preview follows.</source>
        <translation>各列の意味を手動で指定します。プレビューに反映されます。</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>マッピングなし</translation>
    </message>
    <message>
        <source>Mappings that the workspace keeps</source>
        <translation>ワークスペースに保持されているマッピング</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
    </message>
    <message>
        <source>mapped by hand</source>
        <translation>手動マッピング</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>Shows the line of the file that the chosen problem speaks of; so does a double click.</source>
        <translation>選択した問題が示すファイルの行を表示します。ダブルクリックでも表示できます。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Every rejected row and problem with its place, its reason and its text.</source>
        <translation>却下されたすべての行と問題を、場所、理由、本文とともに保存します。</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>問題の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>問題を保存しています</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>列マッピング</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>列マッピング (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mapping.</source>
        <translation>%1 をマッピングとして読み込めません。</translation>
    </message>
    <message>
        <source>no kept mapping</source>
        <translation>保持マッピングなし</translation>
    </message>
    <message>
        <source>Kept for exactly these columns, used last %1</source>
        <translation>この列の構成用に保持（最終使用 %1）</translation>
    </message>
    <message>
        <source>Kept for other columns; those that it needs are all there</source>
        <translation>別の列の構成用に保持。必要な列はすべてあります</translation>
    </message>
    <message>
        <source>kept in the workspace</source>
        <translation>ワークスペースに保持</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>列マッピングの保存</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>kept for these columns</source>
        <translation>この列の構成用に保持</translation>
    </message>
    <message>
        <source>It cannot be planned like that</source>
        <translation>この内容では予定できません</translation>
    </message>
    <message>
        <source>Reading the beginning of %1</source>
        <translation>%1 の先頭を読み込んでいます</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>planned changes</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>列の意味を指定してください</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>このファイルはインポートできません</translation>
    </message>
    <message>
        <source>The first %1 of %2 were looked at. The rest is being read; what is shown here is not all.</source>
        <translation>%2 のうち最初の %1 を確認しました。残りを読み込み中のため、ここに表示されているものがすべてではありません。</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>お知らせ 1 件</translation>
    </message>
    <message>
        <source>%L1 things to know</source>
        <translation>お知らせ %L1 件</translation>
    </message>
    <message>
        <source>As what the file is read</source>
        <translation>ファイルの読み取り形式</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>インポートされる内容</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MainWindow</name>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>%1 – Penumbra</source>
        <translation>%1 – Penumbra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Why no import can be undone</source>
        <translation>元に戻せるインポートがない理由</translation>
    </message>
    <message>
        <source>Computing… (before: %1)</source>
        <translation>計算中…（以前: %1）</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Workspaces (*.penumbra)</source>
        <translation>ワークスペース (*.penumbra)</translation>
    </message>
    <message>
        <source>Sample fleet</source>
        <translation>サンプルフリート</translation>
    </message>
    <message>
        <source>There is a sample fleet already, of %1.</source>
        <translation>%1 のサンプルフリートがすでにあります。</translation>
    </message>
    <message>
        <source>Made anew, it begins at this hour, and what was edited and kept in it is gone.</source>
        <translation>再作成すると現在の時刻から始まり、そこで編集および保持したものは失われます。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>開く／インポート</translation>
    </message>
    <message>
        <source>Everything Penumbra reads (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;All files (*)</source>
        <translation>Penumbra で読めるすべて (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Where should the new workspace be kept?</source>
        <translation>新しいワークスペースの保存先</translation>
    </message>
    <message>
        <source>Keeping the column mapping</source>
        <translation>列マッピングを保持しています</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Penumbra について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;A what-if planner that keeps a live and a shadow inventory of a fleet.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;フリートのライブとシャドウのインベントリを管理する What-if プランナーです。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why is this the verdict?</source>
        <translation>この判定の理由</translation>
    </message>
    <message>
        <source>What the verdict rests on, and what would turn it</source>
        <translation>判定の根拠と、結論を変える条件</translation>
    </message>
    <message>
        <source>Accept or mend this: %1</source>
        <translation>受け入れまたは解消が必要: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MappingForm</name>
    <message>
        <source>The unit of the numbers in that column; empty: whole cores, bytes, or as written.</source>
        <translation>その列の数値の単位です。空の場合は、コア、バイト、または記載どおりです。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>列の値による</translation>
    </message>
    <message>
        <source>The column that says what a row is</source>
        <translation>行の種類を示す列</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>1 行の種類:</translation>
    </message>
    <message>
        <source>The whole mapping; labels, filters and constants are said here</source>
        <translation>マッピング全体。ラベル、フィルター、定数はここで指定します</translation>
    </message>
    <message>
        <source>The whole mapping as text</source>
        <translation>マッピング全体のテキスト</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>後で探すための名前</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>マッピングの名前</translation>
    </message>
    <message>
        <source>The workspace keeps the mapping under this name for later files with the same columns.</source>
        <translation>ワークスペースは、同じ列を持つ今後のファイルのために、この名前でマッピングを保持します。</translation>
    </message>
    <message>
        <source>Save mapping as…</source>
        <translation>名前を付けてマッピングを保存…</translation>
    </message>
    <message>
        <source>As a file for `penumbra-cli import --map` and for others.</source>
        <translation>`penumbra-cli import --map` やほかの人が使えるファイルとして保存します。</translation>
    </message>
    <message>
        <source>“%1” is a</source>
        <translation>「%1」の種類</translation>
    </message>
    <message>
        <source>(nothing: rejected)</source>
        <translation>（なし: 却下）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(as the text says)</source>
        <translation>（テキストの指定どおり）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>各列の意味</translation>
    </message>
    <message>
        <source>The mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>常に %1</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Palette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>A command, page, edit or resource</source>
        <translation>コマンド、ページ、編集、リソース</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>No command, page or resource has a name like that.</source>
        <translation>該当する名前のコマンド、ページ、リソースはありません。</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::PlannedRow</name>
    <message>
        <source>This is planned for</source>
        <translation>予定として取り込む:</translation>
    </message>
    <message>
        <source>The file says what will be: it becomes a scheduled change, and nothing of it is taken as what is there.</source>
        <translation>ファイルは将来の状態を示します。予定変更となり、その内容は現状としては扱われません。</translation>
    </message>
    <message>
        <source>Planned for, UTC</source>
        <translation>予定日時（UTC）</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>How long it takes to carry it out, e.g. 30m or 2h. What it changes stays so.</source>
        <translation>実施にかかる時間です。例: 30m、2h。変更内容はその後も続きます。</translation>
    </message>
    <message>
        <source>as the file calls itself</source>
        <translation>ファイル自体の名前</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>変更の名前</translation>
    </message>
    <message>
        <source>What the change is called. The same name again replaces it.</source>
        <translation>変更の名前です。同じ名前を再び使うと置き換えられます。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>called</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Click into a field and press the keys.</source>
        <translation>欄をクリックして、キーを押してください。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>すべてのコマンドが既定のキーに戻りました。</translation>
    </message>
    <message>
        <source>%1 has new keys.</source>
        <translation>%1 のキーを変更しました。</translation>
    </message>
    <message>
        <source>%1 has the keys that %2 had, which has none now.</source>
        <translation>%1 に %2 のキーを割り当てました。元のコマンドにはキーがなくなりました。</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::StaleNotice</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Where newer samples come from</source>
        <translation>より新しいサンプルの取得元</translation>
    </message>
    <message>
        <source>The newest sample is of %1, %2 ago. Every answer counts from that moment on: what it calls coming may be past.</source>
        <translation>最新の測定値は %1 のもので、%2前です。予測はこの時点を起点としているため、「今後」とされる事象がすでに過ぎていることがあります。</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Status</name>
    <message>
        <source>Stop this; what was there stays (Ctrl+.)</source>
        <translation>中止する（それまでの結果は残る）（Ctrl+.）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>ワークスペースなし</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>revision %L1: %2</source>
        <translation>リビジョン %L1: %2</translation>
    </message>
    <message>
        <source>revision %L1 from %2</source>
        <translation>リビジョン %L1（%2）</translation>
    </message>
    <message>
        <source>data of %1, %2 old</source>
        <translation>%1 のデータ（%2前）</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>%1 のデータ</translation>
    </message>
    <message>
        <source>Progress of the computation</source>
        <translation>計算の進行状況</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>計算をキャンセル</translation>
    </message>
    <message>
        <source>Penumbra is done</source>
        <translation>Penumbra の処理が完了しました</translation>
    </message>
    <message>
        <source>%1 (about %2 left)</source>
        <translation>%1（残り約 %2）</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Welcome</name>
    <message>
        <source>Plan the fleet before it plans for you</source>
        <translation>問題が起きる前に、フリートの計画を</translation>
    </message>
    <message>
        <source>Penumbra keeps your live inventory beside a shadow of it: what every host and service will look like at any later moment, with honest bands. Change the shadow, see what runs out, when and how surely, and hand out the plan that mends it.</source>
        <translation>Penumbra は、ライブのインベントリの横にシャドウを置きます。シャドウは、各ホストとサービスが将来の任意の時点でどうなるかを、過去の実績で検証した区間とともに示します。シャドウを変更し、何がいつどれほど確実に枯渇するかを確かめ、それを解消するプランを提出しましょう。</translation>
    </message>
    <message>
        <source>Look around with the sample fleet</source>
        <translation>サンプルフリートで試す</translation>
    </message>
    <message>
        <source>36 hosts with eight weeks of history and a few problems worth finding.</source>
        <translation>ホスト 36 台、8 週間分の履歴と、見つけがいのあるいくつかの問題。</translation>
    </message>
    <message>
        <source>Import your own fleet</source>
        <translation>自分のフリートをインポート</translation>
    </message>
    <message>
        <source>CSV, kubectl&apos;s JSON or iCalendar, dropped here; a preview comes before anything is stored.</source>
        <translation>CSV、kubectl の JSON、iCalendar をここにドロップ。保存前にプレビューできます。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>One file holds the whole workspace: NAME.penumbra.</source>
        <translation>1 つのファイルにワークスペース全体が入ります: NAME.penumbra</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>最後のワークスペースを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartCanvas</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2～%3</translation>
    </message>
    <message>
        <source>No value here: not measured, or down then.</source>
        <translation>値がありません（未測定、または停止中）。</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>時間グラフ</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ: %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>%1. %2. Left and right read the values.</source>
        <translation>%1。%2。左右のキーで値を読み上げます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the future begins</source>
        <translation>ここから予測</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartLegend</name>
    <message>
        <source>Event or edit</source>
        <translation>イベントまたは編集</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy data as table</source>
        <translation>データを表としてコピー</translation>
    </message>
    <message>
        <source>, low</source>
        <translation>、下限</translation>
    </message>
    <message>
        <source>, high</source>
        <translation>、上限</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>値を対数目盛で表示</translation>
    </message>
    <message>
        <source>Values from zero</source>
        <translation>値をゼロから表示</translation>
    </message>
    <message>
        <source>Bytes in steps of 1000</source>
        <translation>バイトを 1000 単位で表示</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>全時間を表示</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフを保存</translation>
    </message>
</context>
<context>
    <name>penumbra::views::EditForm</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;. It is kept as it is.</source>
        <translation>このバージョンには操作「%1」がありません。そのまま残します。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ExcerptView</name>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>行のセル</translation>
    </message>
</context>
<context>
    <name>penumbra::views::FilterRow</name>
    <message>
        <source>filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 の絞り込み</translation>
    </message>
    <message>
        <source>%1: a text that it holds; =text is it, !text does not hold it; &gt;80 %, &lt;=16, &gt;64 GiB compare</source>
        <translation>%1: 含まれる文字列。=文字列 は一致、!文字列 は含まない、&gt;80 %, &lt;=16, &gt;64 GiB は比較</translation>
    </message>
</context>
<context>
    <name>penumbra::views::GraphView</name>
    <message>
        <source>Map of dependencies</source>
        <translation>依存関係のマップ</translation>
    </message>
    <message>
        <source>Boxes: %L1. The arrow keys walk along the ties, Return opens.</source>
        <translation>ボックス: %L1。矢印キーでつながりをたどり、Return キーで開きます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HeatMap</name>
    <message>
        <source>Map of all hosts by use</source>
        <translation>使用率別の全ホストのマップ</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>◆ 80 % and more</source>
        <translation>◆ 80 % 以上</translation>
    </message>
    <message>
        <source>▲ beyond capacity</source>
        <translation>▲ 容量超過</translation>
    </message>
    <message>
        <source>   ✕ offers nothing then</source>
        <translation>   ✕ その時点の提供なし</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Hosts: %L1. Beyond capacity: %L2. At 80 % or more: %L3. Offering nothing: %L4.</source>
        <translation>ホスト: %L1。容量超過: %L2。80 % 以上: %L3。提供なし: %L4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HourStrip</name>
    <message>
        <source>Hours in which one loss is not survived</source>
        <translation>1 つの喪失に耐えられない時間帯</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Until %2.</source>
        <translation>%1 %2 まで。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>必須項目です。</translation>
    </message>
    <message>
        <source>e.g. 90m, 6h or 2d</source>
        <translation>例: 90m、6h、2d</translation>
    </message>
    <message>
        <source>e.g. 512MiB or 8GiB</source>
        <translation>例: 512MiB、8GiB</translation>
    </message>
    <message>
        <source>cores, e.g. 2 or 500m</source>
        <translation>コア数（例: 2、500m）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose one: until then this does nothing.</source>
        <translation>いずれかを選択してください。それまでは何も行いません。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Table</name>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place.</source>
        <translation>ファイル %1 を書き込めません: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The one row does not fit what is searched or filtered. Clear that to see it.</source>
        <translation>その 1 行は、検索または絞り込みの条件に合いません。条件をクリアすると表示されます。</translation>
    </message>
    <message>
        <source>None of the %L1 rows fits what is searched or filtered. Clear that to see them.</source>
        <translation>%L1 行のいずれも、検索または絞り込みの条件に合いません。条件をクリアすると表示されます。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::TimeSlider</name>
    <message>
        <source>Moment of the shadow</source>
        <translation>シャドウの時点</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Timeline</name>
    <message>
        <source>Timeline of changes</source>
        <translation>変更のタイムライン</translation>
    </message>
    <message>
        <source>Scheduled in the live inventory; it is changed there.</source>
        <translation>ライブのインベントリで予定されています。変更はそちらで行います。</translation>
    </message>
    <message>
        <source>It does not count: switched off, or it does not fit.</source>
        <translation>考慮されません（無効、または不適合）。</translation>
    </message>
    <message>
        <source>Changes: %L1. Meetings of them that do harm: %L2. Up and down choose, left and right move, with Shift the end, Ctrl+D copies, Delete removes, Space switches.</source>
        <translation>変更: %L1。害のある重なり: %L2。上下キーで選択、左右キーで移動、Shift を押しながらで終了を移動、Ctrl+D で複製、Delete で削除、Space で切り替えます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>planners</name>
    <message>
        <source>Add hosts</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>The fewest hosts like one that is there which mend what hosts can mend.</source>
        <translation>既存のホストと同型のホストを、ホストで解消できるものを解消する最少台数だけ追加します。</translation>
    </message>
    <message>
        <source>Buy hosts</source>
        <translation>ホストの購入</translation>
    </message>
    <message>
        <source>The cheapest hosts of a catalogue that hold what runs out or waits, with the date to order them by.</source>
        <translation>枯渇または待機しているものを収容できる、カタログ中で最も安いホストと、その発注期限です。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて組み合わせ</translation>
    </message>
    <message>
        <source>Shifts, moves, resizes and adds hosts, in this order, each for what the others leave.</source>
        <translation>時期の移動、ワークロードの移動、サイズ変更、ホストの追加を、この順に、前の手段で残ったものに対して行います。</translation>
    </message>
    <message>
        <source>Move workloads</source>
        <translation>ワークロードの移動</translation>
    </message>
    <message>
        <source>Moves workloads off what runs out, and makes room for those without a host.</source>
        <translation>枯渇するものからワークロードを移し、ホストのないものの場所を空けます。</translation>
    </message>
    <message>
        <source>Resize services</source>
        <translation>サービスのサイズ変更</translation>
    </message>
    <message>
        <source>Shrinks requests far above the measured use to its 95 % peak and a quarter more.</source>
        <translation>測定された使用量を大きく上回る要求量を、95 % ピークの 1.25 倍まで縮小します。</translation>
    </message>
    <message>
        <source>Shift in time</source>
        <translation>時期の移動</translation>
    </message>
    <message>
        <source>Moves a planned change to the nearest hours in which nothing breaks.</source>
        <translation>予定変更を、何も破綻しない最も近い時間帯に移します。</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and alerts as amtool or the API write them, and muted times of a configuration.</source>
        <translation>amtool または API が出力するサイレンスとアラート、および設定のミュート時間です。</translation>
    </message>
    <message>
        <source>Ansible facts</source>
        <translation>Ansible facts</translation>
    </message>
    <message>
        <source>What ansible -m setup printed or wrote with --tree, or a file of the fact cache.</source>
        <translation>ansible -m setup の出力、--tree で書き出したもの、または fact キャッシュのファイルです。</translation>
    </message>
    <message>
        <source>Ansible inventory</source>
        <translation>Ansible インベントリ</translation>
    </message>
    <message>
        <source>An inventory in INI or YAML, or what ansible-inventory --list printed.</source>
        <translation>INI または YAML のインベントリ、または ansible-inventory --list の出力です。</translation>
    </message>
    <message>
        <source>AWS Config</source>
        <translation>AWS Config</translation>
    </message>
    <message>
        <source>Snapshots, histories and notifications of AWS Config, and lists of discovered resources.</source>
        <translation>AWS Config のスナップショット、履歴、通知、および検出されたリソースの一覧です。</translation>
    </message>
    <message>
        <source>AWS EC2</source>
        <translation>AWS EC2</translation>
    </message>
    <message>
        <source>What aws ec2 describe-instances, describe-instance-status, describe-hosts and aws autoscaling describe-auto-scaling-groups print as JSON.</source>
        <translation>aws ec2 describe-instances、describe-instance-status、describe-hosts、aws autoscaling describe-auto-scaling-groups の JSON 出力です。</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Backstage カタログ</translation>
    </message>
    <message>
        <source>catalog-info.yaml: components, APIs, resources, systems and what depends on what.</source>
        <translation>catalog-info.yaml: コンポーネント、API、リソース、システムと、それらの依存関係です。</translation>
    </message>
    <message>
        <source>Deployments and pipelines</source>
        <translation>デプロイとパイプライン</translation>
    </message>
    <message>
        <source>Hooks and answers of GitHub and GitLab: deployments, releases, runs, schedules, freezes.</source>
        <translation>GitHub と GitLab のフックと応答: デプロイ、リリース、実行、スケジュール、凍結です。</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Templates, change sets, resources of stacks and their drift.</source>
        <translation>テンプレート、変更セット、スタックのリソースとそのドリフトです。</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose ファイル</translation>
    </message>
    <message>
        <source>compose.yaml, or `docker compose config`: services, replicas, limits, dependencies.</source>
        <translation>compose.yaml、または `docker compose config`: サービス、レプリカ、上限、依存関係です。</translation>
    </message>
    <message>
        <source>CSV with a column mapping</source>
        <translation>列マッピング付き CSV</translation>
    </message>
    <message>
        <source>Any CSV file, through a saved mapping of its columns.</source>
        <translation>保存済みの列マッピングで読み取る任意の CSV ファイルです。</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <source>What &apos;dpkg-query -W&apos; prints, or dpkg&apos;s status file: each installed package is a configuration item of the host that the file is named after.</source>
        <translation>&apos;dpkg-query -W&apos; の出力、または dpkg の status ファイルです。インストール済みの各パッケージが、ファイル名のホストの構成アイテムになります。</translation>
    </message>
    <message>
        <source>Prometheus and OpenMetrics text</source>
        <translation>Prometheus / OpenMetrics テキスト</translation>
    </message>
    <message>
        <source>What an exporter answers to a scrape: metrics with labels, one sample a line.</source>
        <translation>スクレイプに対するエクスポーターの応答です。ラベル付きのメトリクスで、1 行に 1 サンプルです。</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>フィーチャーフラグ</translation>
    </message>
    <message>
        <source>Flags of flagd, Unleash and LaunchDarkly as configuration, their dated changes as events.</source>
        <translation>flagd、Unleash、LaunchDarkly のフラグを構成として、日付のある変更をイベントとして取り込みます。</translation>
    </message>
    <message>
        <source>HAProxy&apos;s statistics</source>
        <translation>HAProxy の統計</translation>
    </message>
    <message>
        <source>The table of statistics (;csv or &apos;show stat&apos;), with &apos;show info&apos; before it: backends and servers with their state, weight and load.</source>
        <translation>統計の表（;csv または &apos;show stat&apos;）で、前に &apos;show info&apos; を付けられます。バックエンドとサーバーの状態、重み、負荷です。</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Maintenance windows, releases, campaigns and freezes from a calendar file.</source>
        <translation>カレンダーファイルのメンテナンス期間、リリース、キャンペーン、凍結です。</translation>
    </message>
    <message>
        <source>systemd journal</source>
        <translation>systemd ジャーナル</translation>
    </message>
    <message>
        <source>journalctl -o json or short-iso: reloads, restarts, versions, flags and deployments.</source>
        <translation>journalctl -o json または short-iso: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Kubernetes オブジェクト</translation>
    </message>
    <message>
        <source>kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets.</source>
        <translation>kubectl get -o json または yaml: ノード、ポッド、コントローラー、中断バジェットです。</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Definitions of virtual machines, as virsh dumpxml prints them.</source>
        <translation>virsh dumpxml が出力する仮想マシンの定義です。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Lines of syslog, nginx, HAProxy, Redis, PostgreSQL and others with a time: reloads, restarts, versions, flags and deployments.</source>
        <translation>syslog、nginx、HAProxy、Redis、PostgreSQL などの時刻付きの行: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Penumbra&apos;s own CSV tables</source>
        <translation>Penumbra 標準の CSV テーブル</translation>
    </message>
    <message>
        <source>resources.csv, relations.csv, samples.csv, events.csv and config.csv, told apart by their column names.</source>
        <translation>resources.csv、relations.csv、samples.csv、events.csv、config.csv です。列名で区別します。</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Answers of the REST API, exported tables of devices, machines, racks and sites, and dumps.</source>
        <translation>REST API の応答、デバイス、マシン、ラック、サイトのエクスポートされた表、およびダンプです。</translation>
    </message>
    <message>
        <source>OpenStack compute API</source>
        <translation>OpenStack コンピュート API</translation>
    </message>
    <message>
        <source>Answers with hypervisors, servers, flavors, services, aggregates and availability zones.</source>
        <translation>ハイパーバイザー、サーバー、フレーバー、サービス、アグリゲート、アベイラビリティゾーンを含む応答です。</translation>
    </message>
    <message>
        <source>OpenTelemetry in JSON</source>
        <translation>OpenTelemetry（JSON）</translation>
    </message>
    <message>
        <source>Log records of OTLP: reloads, restarts, versions, flags and deployments.</source>
        <translation>OTLP のログレコード: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Planned change</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>A Terraform plan, manifest, compose file or change set with the time at which it will be applied.</source>
        <translation>Terraform プラン、マニフェスト、Compose ファイル、または変更セットと、その適用時刻です。</translation>
    </message>
    <message>
        <source>Answers of a Prometheus server</source>
        <translation>Prometheus サーバーの応答</translation>
    </message>
    <message>
        <source>What /api/v1 of Prometheus, Thanos, Mimir or VictoriaMetrics answers: queries, series, targets.</source>
        <translation>Prometheus、Thanos、Mimir、VictoriaMetrics の /api/v1 の応答: クエリ、時系列、ターゲットです。</translation>
    </message>
    <message>
        <source>Prometheus remote read</source>
        <translation>Prometheus リモート読み取り</translation>
    </message>
    <message>
        <source>Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy.</source>
        <translation>/api/v1/read が返す生のサンプル: snappy で圧縮された ReadResponse です。</translation>
    </message>
    <message>
        <source>RVTools</source>
        <translation>RVTools</translation>
    </message>
    <message>
        <source>An RVTools workbook, or one of its tabs as CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</source>
        <translation>RVTools のブック、またはそのタブの CSV: vInfo、vMemory、vHost、vDatastore、vCluster です。</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Configuration items, their relations and changes, from the Table API or exported as CSV.</source>
        <translation>Table API または CSV エクスポートの構成アイテム、その関係、変更です。</translation>
    </message>
    <message>
        <source>sysstat (sar)</source>
        <translation>sysstat（sar）</translation>
    </message>
    <message>
        <source>sadf -j or sadf -d: use of processors, memory, disks and network of a host.</source>
        <translation>sadf -j または sadf -d: ホストのプロセッサー、メモリ、ディスク、ネットワークの使用量です。</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Terraform プラン</translation>
    </message>
    <message>
        <source>`terraform show -json PLAN`: what stands, what is planned for it, and what drifted.</source>
        <translation>`terraform show -json PLAN`: 現状、予定されている内容、ドリフトです。</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Terraform ステート</translation>
    </message>
    <message>
        <source>terraform.tfstate or `terraform show -json`: machines with their sizes, disks, services.</source>
        <translation>terraform.tfstate または `terraform show -json`: マシンとそのサイズ、ディスク、サービスです。</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Advisories of OSV, CVE 5, NVD 2.0, Anchore and Debian&apos;s security tracker.</source>
        <translation>OSV、CVE 5、NVD 2.0、Anchore、Debian のセキュリティトラッカーのアドバイザリです。</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Exported hosts, and answers of the API: hosts, items, history, trends, maintenances.</source>
        <translation>エクスポートされたホスト、および API の応答: ホスト、アイテム、履歴、トレンド、メンテナンスです。</translation>
    </message>
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>morning triage drift changed overnight surprises runs out first</source>
        <translation>朝 確認 トリアージ ドリフト 変化 夜間 想定外 最初に枯渇</translation>
    </message>
    <message>
        <source>inventory hosts compare drift difference configuration</source>
        <translation>インベントリ 資産 ホスト 比較 ドリフト 差分 構成</translation>
    </message>
    <message>
        <source>prediction outcome backtest accuracy trend season model</source>
        <translation>予測 結果 バックテスト 精度 傾向 トレンド 季節性 モデル</translation>
    </message>
    <message>
        <source>scenario lose loss n-1 n-2 weakest failure tolerance resilience</source>
        <translation>シナリオ 喪失 失う n-1 n-2 最も影響が大きい 弱点 障害 耐障害性 レジリエンス</translation>
    </message>
    <message>
        <source>rollback way back mend spare remedy cost steps</source>
        <translation>ロールバック 切り戻し 解消 修復 予備 対策 費用 コスト 手順</translation>
    </message>
    <message>
        <source>impact blast radius map graph who needs whom</source>
        <translation>影響 影響範囲 波及 マップ グラフ 依存関係 依存先</translation>
    </message>
    <message>
        <source>gather live outcome changes baseline drift prometheus</source>
        <translation>収集 ライブ 結果 変化 変更 ベースライン ドリフト prometheus</translation>
    </message>
    <message>
        <source>mend remedy solve fix rollback optimise</source>
        <translation>解消 修復 対策 解決 修正 ロールバック 最適化</translation>
    </message>
    <message>
        <source>accept take over apply</source>
        <translation>承認 受け入れ 引き継ぎ 適用 反映</translation>
    </message>
    <message>
        <source>cab change board decision approve sign rollback</source>
        <translation>cab 変更諮問委員会 変更会議 決定 承認 署名 ロールバック 切り戻し</translation>
    </message>
    <message>
        <source>evidence reason explain turn verdict</source>
        <translation>根拠 証拠 理由 説明 転換 判定</translation>
    </message>
    <message>
        <source>lose loss n-1 n-2 pair two hosts failure tolerance homeless</source>
        <translation>喪失 失う n-1 n-2 ペア 組 ホスト2台 障害 耐障害性 配置先なし</translation>
    </message>
    <message>
        <source>warm standby reserve n+1 n+2 newsvendor cost risk</source>
        <translation>ウォーム スタンバイ 予備 予約 n+1 n+2 新聞売り子問題 費用 コスト リスク</translation>
    </message>
    <message>
        <source>wave drain reboot patch rolling window weekend firmware</source>
        <translation>ウェーブ ドレイン 再起動 パッチ ローリング 期間 週末 ファームウェア</translation>
    </message>
    <message>
        <source>cost money budget catalogue currency</source>
        <translation>費用 コスト 金額 予算 カタログ 通貨</translation>
    </message>
    <message>
        <source>refresh compute again outcome</source>
        <translation>更新 再計算 再評価 結果</translation>
    </message>
    <message>
        <source>rollback take back revert</source>
        <translation>ロールバック 取り消す 元に戻す 切り戻し</translation>
    </message>
    <message>
        <source>lose loss outage break crash down</source>
        <translation>喪失 失う 停止 障害 故障 クラッシュ ダウン</translation>
    </message>
    <message>
        <source>lose loss outage break storage disk</source>
        <translation>喪失 失う 停止 障害 故障 ストレージ ディスク</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate</source>
        <translation>メンテナンス 保守 空にする 再起動 退避</translation>
    </message>
    <message>
        <source>maintenance empty reboot evacuate wave</source>
        <translation>メンテナンス 保守 空にする 再起動 退避 ウェーブ</translation>
    </message>
    <message>
        <source>maintenance unschedulable close</source>
        <translation>メンテナンス 保守 スケジュール不可 配置停止 閉じる</translation>
    </message>
    <message>
        <source>maintenance wave security update cve vulnerability</source>
        <translation>メンテナンス 保守 ウェーブ セキュリティ 更新 アップデート cve 脆弱性</translation>
    </message>
    <message>
        <source>maintenance refresh generation hardware</source>
        <translation>メンテナンス 保守 更新 リプレース 世代 ハードウェア</translation>
    </message>
    <message>
        <source>release version canary surge wave rollback</source>
        <translation>リリース バージョン カナリア サージ ウェーブ ロールバック 切り戻し</translation>
    </message>
    <message>
        <source>release new service replicas</source>
        <translation>リリース 新規 サービス レプリカ</translation>
    </message>
    <message>
        <source>campaign growth load traffic orders</source>
        <translation>キャンペーン 増加 成長 負荷 トラフィック 注文</translation>
    </message>
    <message>
        <source>buy purchase kit order capacity spare</source>
        <translation>購入 調達 機器 発注 容量 予備 増設</translation>
    </message>
    <message>
        <source>spare hold headroom standby</source>
        <translation>予備 保持 確保 余裕 ヘッドルーム スタンバイ</translation>
    </message>
    <message>
        <source>stored saved approved decided plan open load</source>
        <translation>保持 保存 保持済み 承認 承認済み 決定 プラン 計画 開く 読み込み</translation>
    </message>
    <message>
        <source>call off cancel event calendar committed planned window baseline</source>
        <translation>中止 取りやめ キャンセル イベント カレンダー 確定 予定 予定変更 期間 ベースライン</translation>
    </message>
    <message>
        <source>pdf print json html markdown ansible terraform jira servicenow save</source>
        <translation>pdf 印刷 json html markdown ansible terraform jira servicenow 保存</translation>
    </message>
    <message>
        <source>when release surge deploy window alternative reschedule begin go no-go</source>
        <translation>いつ リリース デプロイ サージ 期間 時間帯 代替 別案 日程変更 開始 go no-go</translation>
    </message>
    <message>
        <source>rollback way back collision</source>
        <translation>ロールバック 戻す 衝突</translation>
    </message>
    <message>
        <source>campaign growth how many hosts order by lead time buy purchase full by day saturation capacity</source>
        <translation>キャンペーン 成長 何台 ホスト 注文 期限 リードタイム 購入 機材 満杯 飽和 容量</translation>
    </message>
</context>
</TS>
