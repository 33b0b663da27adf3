/**
 * Technologies, tools and methods as they write themselves, by line; `=` gives other spellings. Read without regard to case,
 * with `-`, `/` and spaces alike ("CI/CD" is "ci cd").
 */
export const SKILLS = `Python=python3,python 3|Java=java 8,java 11,java 17,java 21,core java|JavaScript=java script,js,ecmascript,es6|TypeScript=type script,ts|C++=cpp,c++11,c++14,c++17,c++20|C#=c sharp,csharp|F#|.NET=dotnet,.net framework|.NET Core=dotnet core|ASP.NET=asp .net|ASP.NET Core|Visual Basic=vb.net,vba,vb6|PHP=php7,php8|Ruby|Golang=go lang|Kotlin|Scala|Clojure|ClojureScript|Haskell|OCaml|Erlang|Elixir|Perl|Lua|MATLAB|Fortran|COBOL|Delphi|Pascal|Groovy|Objective-C=objective c,objc|Solidity|VHDL|Verilog|SystemVerilog|ABAP|Apex|PL/SQL=plsql|T-SQL=tsql|SQL|NoSQL|HTML=html5|CSS=css3|SCSS|Sass|Less CSS|XML|JSON|YAML|GraphQL=graph ql|gRPC|REST API=rest apis,restful api,restful apis,rest api design,restful services,restful|SOAP|WebSocket=websockets|OpenAPI|Swagger|Bash=bash scripting|PowerShell=power shell|Shell scripting=shell script,shell scripts|Assembly language|CUDA|OpenCL|OpenGL|Vulkan|WebGL|WebAssembly=wasm|WebRTC
React Native=react-native|React.js=reactjs,react js|Next.js=nextjs|Nuxt.js=nuxtjs,nuxt|Vue.js=vuejs,vue,vue 3|AngularJS=angular.js,angular js|Angular=angular 2|Svelte=sveltekit|Ember.js=emberjs|Backbone.js=backbonejs|jQuery|Redux|MobX|RxJS|Webpack|Vite|Babel|ESLint|Tailwind CSS=tailwind,tailwindcss|Bootstrap|Material UI=mui|Storybook|Three.js|D3.js=d3|Gatsby|Astro|Electron|Tauri|Node.js=nodejs,node js,node|NestJS=nest.js|Express.js=expressjs|Fastify|Deno|Bun|Django|Django REST Framework=drf|Flask|FastAPI|SQLAlchemy|Celery|Pydantic|Ruby on Rails=rails,ror|Laravel|Symfony|CodeIgniter|Yii|Zend|WordPress|Drupal|Magento|TYPO3|Shopify|WooCommerce|PrestaShop|Sitecore|Contentful|Adobe Experience Manager=aem|Spring Boot=springboot|Spring Cloud|Spring Framework|Spring MVC|Hibernate|JPA|J2EE|Java EE=jee,jakarta ee|Quarkus|Micronaut|Vaadin|Tomcat=apache tomcat|JBoss|WildFly|WebLogic|WebSphere|Maven|Gradle|JUnit|Mockito|Play Framework|Akka|Vert.x|Ktor|Jetpack Compose|Android SDK|Android|iOS|SwiftUI|UIKit|Xamarin|.NET MAUI|Flutter|Ionic|Cordova|Entity Framework|LINQ|Blazor|WPF|WinForms|SignalR|Unity3D|Unreal Engine=ue4,ue5,unreal|Godot|Qt|Phoenix Framework|Qwik|Remix|HTMX|Streamlit
AWS=amazon web services|Amazon EC2=ec2|Amazon S3=s3|AWS Lambda=lambda functions|Amazon ECS=ecs|Amazon EKS=eks|Amazon RDS=rds|DynamoDB=dynamo db|CloudFormation|CloudWatch|Amazon Redshift=redshift|SageMaker=amazon sagemaker|Amazon Bedrock=aws bedrock|AWS Glue|Athena|Kinesis|SQS|SNS|API Gateway|Fargate|AWS CDK|Microsoft Azure=azure,ms azure|Azure DevOps|Azure Functions|Azure Data Factory|Azure Databricks|Azure Active Directory=azure ad,entra id|Google Cloud Platform=gcp,google cloud|BigQuery=big query|Vertex AI|Cloud Run|Firebase|Supabase|Heroku|Vercel|Netlify|Cloudflare|DigitalOcean|OpenStack|OpenShift=red hat openshift|VMware=vsphere,vmware vsphere|Hyper-V|Proxmox|Citrix|Docker|Docker Compose|Kubernetes=k8s|Helm|Istio|Argo CD=argocd|Terraform|Pulumi|Ansible|SaltStack|CloudBees|Packer|Vagrant|Jenkins|GitLab CI=gitlab ci cd|GitLab|GitHub Actions|GitHub Copilot|GitHub|Bitbucket|CircleCI=circle ci|Travis CI|TeamCity|Bamboo|Git|SVN=subversion|Mercurial|CI/CD=ci cd,cicd|DevOps|MLOps|SRE|GitOps|Infrastructure as Code=iac|Prometheus|Grafana|Datadog|New Relic|Splunk|ELK Stack=elk|Logstash|Kibana|OpenTelemetry|Sentry|Nagios|Zabbix|PagerDuty|Dynatrace|Nginx|HAProxy|Apache HTTP Server|Linux=gnu linux|Unix|Ubuntu|Debian|Red Hat=rhel|CentOS|Windows Server|macOS|Active Directory|LDAP|OAuth=oauth2,oauth 2.0|OpenID Connect=oidc|SAML|Keycloak|Okta|TCP/IP|DNS|DHCP|VPN|BGP|MPLS|HTTP|Cisco|Juniper|Palo Alto Networks|Fortinet|Wireshark|Burp Suite|Metasploit|SIEM|OWASP|ISO 27001|Penetration testing=pentesting|Kafka=apache kafka|RabbitMQ|ActiveMQ|Apache Pulsar|NATS|MQTT|ZeroMQ|Zookeeper|Microservices=microservice|Serverless|Event-driven architecture|Domain-driven design=ddd|TDD=test driven development|BDD
PostgreSQL=postgres,postgre sql,postgresdb,postgredb|MySQL|MariaDB|SQLite|MS SQL Server=sql server,microsoft sql server,mssql,ms sql|Oracle Database=oracle db|MongoDB=mongo db,mongo|Redis|Memcached=memcache|Elasticsearch=elastic search,elasticsearch stack|OpenSearch|Solr|Cassandra=apache cassandra|CouchDB|Couchbase|Neo4j|Snowflake|ClickHouse|Databricks|Apache Spark=pyspark,spark streaming|Hadoop=apache hadoop|HDFS|MapReduce|Apache Flink=flink|Apache Beam|Apache Airflow=airflow|Apache Hive|HBase|Apache NiFi|Presto|Trino|dbt|Fivetran|Airbyte|Talend|Informatica|SSIS|SSRS|SSAS|ETL=etl pipelines,elt|Data warehouse=data warehousing,dwh|Teradata|DB2|InfluxDB|TimescaleDB|pgvector|Pinecone|Weaviate|Milvus|FAISS|ChromaDB|Qdrant|Power BI=powerbi|Tableau|Looker|Qlik=qlikview,qlik sense,qliksense|Metabase|Superset|Google Analytics=ga4|Google Tag Manager|Amplitude|Mixpanel|DAX|Power Query|Power Automate|Power Apps=powerapps|SPSS|Stata|SAS Enterprise|Alteryx|Jupyter=jupyter notebook,jupyter notebooks|pandas|NumPy|SciPy|scikit-learn=sklearn|TensorFlow|PyTorch|PyTorch Lightning|Keras|JAX|XGBoost|LightGBM|Hugging Face=huggingface|Transformers library|spaCy|NLTK|OpenCV|LangChain|LangGraph|LlamaIndex|OpenAI API=openai|Anthropic Claude|Claude Code|RAG=retrieval augmented generation|LLM=llms,large language models,large language model|Generative AI=genai,gen ai|Prompt engineering|Machine learning|Deep learning|Reinforcement learning|Computer vision|NLP=natural language processing|MLflow|Kubeflow|Weights & Biases=wandb|Ray Serve|ONNX|TensorRT|Dask|Polars|Plotly|Matplotlib|Data science|Data modeling=data modelling|Statistics|A/B testing=ab testing|RLHF
Jira|Confluence|Trello|Asana|ServiceNow|Zendesk|Freshdesk|Intercom|HubSpot|Salesforce|Marketo|Pardot|Mailchimp|Klaviyo|Braze|SAP|SAP S/4HANA=s 4hana,s4hana,s 4 hana,sap hana,sap s4hana|SAP FI/CO=sap fico,sap fi|SAP MM|SAP SD|SAP BW|SAP SuccessFactors=successfactors|SAP Ariba=ariba|Workday|NetSuite=oracle netsuite|Microsoft Dynamics 365=dynamics 365,ms dynamics,microsoft dynamics,d365|Navision|DATEV|QuickBooks|Xero|Stripe|Microsoft Office=ms office,office 365,microsoft 365,o365,ms office suite|Microsoft Excel=ms excel|PowerPoint=power point,ms powerpoint|MS Word=microsoft word|MS Project|SharePoint|Visio|Google Workspace=g suite|Google Sheets|Figma|Adobe XD|InVision|Zeplin|Adobe Photoshop=photoshop|Adobe Illustrator|InDesign=adobe indesign|After Effects=adobe after effects|Premiere Pro=adobe premiere|Adobe Creative Suite=adobe creative cloud,creative cloud|Canva|Blender 3D|AutoCAD=auto cad|SolidWorks|CATIA|Autodesk Inventor|Revit|ArchiCAD|Creo|Siemens NX|ANSYS|Abaqus|LabVIEW|Simulink|EPLAN|TIA Portal|Siemens S7|PLC=plc programming|SCADA|KiCad|Altium Designer=altium|FPGA|RTOS|FreeRTOS|Embedded Linux|Embedded C|Yocto|Zephyr|ARM Cortex|STM32|ESP32|Arduino|Raspberry Pi|UART|I2C|CAN bus|AUTOSAR|MISRA|ROS 2=ros2|GIS|ArcGIS|QGIS|BIM|CRM|ERP|Agile=agile methodologies,agile methodology|Scrum|Kanban|SAFe framework=scaled agile|PRINCE2|PMP|ITIL|Six Sigma|Lean manufacturing|Selenium|Cypress|Playwright|Puppeteer|Appium|Postman|JMeter|Gatling|Cucumber|Robot Framework|pytest|Jest|Mocha|Vitest|Testing Library|TestNG|SonarQube|TestRail|Xray test|SEO|SEM|Google Ads|Meta Ads=facebook ads|LinkedIn Ads|Copywriting|Ethereum|Blockchain|Web3|Hyperledger|Hardhat|Zapier|n8n|UiPath|RPA|Blue Prism|Camunda|BPMN|UML|Apache Camel|MuleSoft|Boomi|TIBCO|Jaeger|Vim|VS Code=visual studio code|Visual Studio|IntelliJ IDEA=intellij|PyCharm|Xcode|Android Studio|Eclipse IDE|HL7|FHIR|DICOM|SWIFT MT|FIX protocol|GDPR|SOC 2=soc2|PCI DSS|HIPAA`;

/**
 * Words that are also plain English: printed with this capital, and only where the text around speaks of technology. After the
 * colon, what may not stand behind (`>`) or before (`<`) the word.
 */
export const AMBIGUOUS = `Go:>[-]?to\\b|> ?(?:ahead|live|beyond|above|through|with|for|the|far|on|up|out|big|global|green|back|home|here|straight|further|digital)\\b|<(?:the|on|to|you|we|and|us|that|always|can|will|let's|ready to|pass) ?$
R:>(?: ?&|'|\\.[A-Z]|-\\w)|<&$|<& $
C:>(?:-level|-suite|[- ]?corp|\\.[A-Z]|'|-\\w|\\+|#| ?\\d)|<(?:series|class|category|vitamin|grade|hepatitis|type|schedule|section|level|appendix|plan|option|pillar|tier) $
D:>[-'.&]|<& ?$
Swift:> ?(?:response|resolution|action|communicat|decision|turnaround|and|growth|progress|codes?|payment|messag|network)
Spring:> ?(?:of|semester|term|break|intern|class|intake|week|season|quarter|cohort|graduat|\\d{4}|'\\d\\d|health|valley|street|hill|into|cleaning)|<(?:in|this|next|early|late|the|hot|silver|palm) $
Excel:> ?(?:at|in (?:a|an|the|your|this|our|communicat|team|fast)|as|both|academically|within|when|under|beyond|professionally|and grow|together)\\b
Rust:> ?(?:prevention|belt|removal|protection|converter)|<anti-?$
React:> ?(?:to|quickly|promptly|swiftly|appropriately|fast|on|when|calmly|under|rapidly)\\b
Dart:
Julia:> ?(?:[A-Z]|will|is|has|from)
Elm:> ?(?:street|grove|tree)
Express:> ?(?:your|yourself|ideas|interest|delivery|written|consent|permission|scripts|terms|entry|shipping|lane)|<american $
Chef:> ?(?:de|for|will|is|at|in|'s|and (?:kitchen|cook|team))|<(?:sous|head|executive|pastry|our|private|junior|the|a) $
Puppet:
Spark:> ?(?:your|joy|curiosity|a|the|interest|creativity|change|innovation|plug|ideas|conversation)\\b
Oracle:> ?(?:arena|park)
Unity:> ?(?:of|and|in)\\b|<(?:national|team|the|in) $
Access:> ?(?:to|control|management|point|for|rights|all|a|the|our|your|via|is|and|healthcare|by|network|card|level|token|code|it)\\b|<(?:early|free|full|exclusive|direct|remote|easy|open|internet|24\\/7|have|the|get|equal|gain|unlimited) $
Make:> ?(?:a|an|the|it|sure|your|our|us|sense|this|that|up|use|decisions?|and|an impact|people|data|things|every|better|work|informed|money)\\b
Sketch:> ?(?:out|ideas|a|the|up|your)\\b
Vault:
Consul:
Nomad:<digital $
Hive:> ?(?:of|mind)
Pig:
Storm:
Word:> ?(?:of|for|count|press|on|about|processing)\\b|<(?:the|one|in a|every|other|written|spoken|your|last) $
Outlook:> ?(?:on|for|is|and (?:attitude|approach))\\b|<(?:positive|business|economic|an|the|global|future) $
Teams:> ?(?:of|and|to|that|across|in|who|on|from|at|with|are|is|work|will|can|within|around)\\b
Notion:> ?(?:of|that)\\b
Linear:> ?(?:algebra|regression|programming|model|optimi|and|systems|motion|or|feet|time|guide|career)\\b|<(?:non-?|generalized|non ) ?$
Segment:> ?(?:of|the|and)\\b
Slack:> ?(?:time|channel (?:for|to)|off)\\b
Airtable:
Ray:> ?(?:of|[A-Z]|tracing)|<x-?$
Apollo:> ?(?:hospital|\\d|global)
Phoenix:>,? ?(?:AZ|Arizona|area|office|based|metro|market)|<(?:in|near|from) $
Eclipse:
Ansys:
Creo:
Bamboo:
Cypress:>,? ?(?:CA|TX|creek|california)
SAS:> ?(?:au capital|\\()|<(?:une|la|société|the) $
ROS:
RTOS:
CAN:
Next:> ?(?:step|year|gen|week|level|to|big|chapter|day|few|month|is|,)
Remix:
Less:> ?(?:than|is|of)\\b
Lambda:> ?(?:school|chi)
Crystal:
Nim:
Zig:
Scheme:
Racket:
Lisp:
Prolog:
Ada:
Windows:> ?(?:and doors|of|are)
Scala:`;
