"""Which resource types of Terraform and CloudFormation take part in a plan, by what they are in their provider."""
import re

HOST = re.compile(
    r"aws_instance|aws_spot_instance_request|azurerm_(linux_|windows_)?virtual_machine|google_compute_instance|digitalocean_droplet"
    r"|hcloud_server|linode_instance|vultr_instance|scaleway_(instance_)?server|(equinix_metal|packet)_device"
    r"|exoscale_compute_instance|oci_core_instance|ibm_is_instance|(alicloud|tencentcloud)_instance|vsphere_host"
    r"|(flexibleengine|opentelekomcloud)_compute_instance_v2|huaweicloud_compute_instance|AWS::EC2::Instance")
WORKLOAD = re.compile(
    r"vsphere_virtual_machine|openstack_compute_instance_v2|libvirt_domain|proxmox_(vm_qemu|lxc|virtual_environment_vm)"
    r"|nutanix_virtual_machine|docker_container")
DATASTORE = re.compile(
    r"aws_ebs_volume|aws_s3_bucket|aws_efs_file_system|azurerm_(managed_disk|storage_account)|google_compute_disk"
    r"|google_storage_bucket|google_filestore_instance|(openstack|flexibleengine)_blockstorage_volume_v[23]"
    r"|(digitalocean|hcloud|linode)_volume|digitalocean_spaces_bucket|vsphere_(vmfs|nas)_datastore"
    r"|scaleway_(instance_volume|object_bucket)|AWS::EC2::Volume|AWS::S3::Bucket|AWS::EFS::FileSystem")
NETWORK = re.compile(
    r"aws_(default_)?(vpc|subnet)|azurerm_(virtual_network|subnet)|google_compute_(sub)?network|openstack_networking_(network|subnet)_v2"
    r"|flexibleengine_vpc(_subnet)?_v1|digitalocean_vpc|hcloud_network|AWS::EC2::(VPC|Subnet)")
SERVICE = re.compile(
    r"aws_(db_instance|rds_cluster(_instance)?|elasticache_(cluster|replication_group)|lambda_function|ecs_(service|cluster)"
    r"|eks_(cluster|node_group)|lb|alb|elb|autoscaling_group|msk_cluster|(elasticsearch|opensearch)_domain|sqs_queue|sns_topic"
    r"|dynamodb_table|redshift_cluster|cloudfront_distribution|api_gateway_rest_api|apigatewayv2_api|mq_broker|kinesis_stream"
    r"|docdb_cluster|neptune_cluster|sfn_state_machine)"
    r"|azurerm_(kubernetes_cluster(_node_pool)?|(postgresql|mysql)_(flexible_)?server|mssql_(database|server)|sql_(database|server)"
    r"|cosmosdb_account|redis_cache|lb|application_gateway|(linux_)?function_app|app_service|(linux|windows)_web_app|firewall"
    r"|(linux_)?virtual_machine_scale_set|(servicebus|eventhub)_namespace)"
    r"|google_(sql_database_instance|container_(cluster|node_pool)|cloudfunctions2?_function|cloud_run_(v2_)?service|redis_instance"
    r"|pubsub_topic|(bigtable|spanner)_instance|compute_instance_group_manager)"
    r"|kubernetes_(deployment|stateful_set)|helm_release|(openstack|flexibleengine)_lb_loadbalancer_v2"
    r"|flexibleengine_rds_instance_v1|scaleway_(k8s_(cluster|pool)(_beta)?|rdb_instance|lb)"
    r"|digitalocean_(database_cluster|kubernetes_cluster|loadbalancer)|hcloud_load_balancer|linode_nodebalancer"
    r"|AWS::(RDS::DB(Instance|Cluster)|ElastiCache::(CacheCluster|ReplicationGroup)|Lambda::Function|ECS::(Service|Cluster)"
    r"|EKS::(Cluster|Nodegroup)|ElasticLoadBalancing(V2)?::LoadBalancer|AutoScaling::AutoScalingGroup|MSK::Cluster"
    r"|(Elasticsearch|OpenSearchService)::Domain|SQS::Queue|SNS::Topic|DynamoDB::Table|Redshift::Cluster"
    r"|CloudFront::Distribution|ApiGateway::RestApi|ApiGatewayV2::Api|AmazonMQ::Broker|Kinesis::Stream"
    r"|StepFunctions::StateMachine|CloudFormation::Stack|Serverless::(Function|SimpleTable|Api|HttpApi|StateMachine))")


def kind_of(type_name):
    for kind, pattern in (("host", HOST), ("workload", WORKLOAD), ("datastore", DATASTORE), ("network", NETWORK),
                          ("service", SERVICE)):
        if pattern.fullmatch(type_name):
            return kind
    return None
