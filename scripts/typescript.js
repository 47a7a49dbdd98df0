import {register} from 'tsx/esm/api'

// `--import tsx` reaches the main thread alone.
register()
